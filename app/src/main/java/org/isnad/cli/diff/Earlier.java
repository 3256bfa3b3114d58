package org.isnad.cli.diff;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.cli.input.UserFault;
import org.isnad.codebook.Claim;
import org.isnad.ledger.ClaimParser;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Claims that {@code isnad read --format jsonl} printed earlier, by document. */
public final class Earlier {
  private final Map<String, List<Claim>> documents = new HashMap<>();

  private Earlier() {}

  /**
   * Reads a file of one JSON object a line.
   *
   * @throws UserFault if it can't be read or a line is not of that form
   */
  public static Earlier of(Path file) {
    Earlier earlier = new Earlier();
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          earlier.take(line);
        }
      }
    } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
      throw new UserFault(
          file
              + ":"
              + number
              + ": not a document's claims: give what 'isnad read --format jsonl'"
              + " printed",
          e);
    } catch (IOException e) {
      throw new UserFault(file + ": can't be read: check the name", e);
    }
    return earlier;
  }

  private void take(String line) {
    JsonNode document = JsonMapper.shared().readTree(line);
    if (!document.path("id").isString() || !document.path("claims").isArray()) {
      throw new IllegalArgumentException("no id or no claims");
    }
    documents.put(document.get("id").stringValue(), ClaimParser.reading(line).claims());
  }

  /** The claims of a document; empty if it was not read then. */
  public Optional<List<Claim>> claims(String id) {
    return Optional.ofNullable(documents.get(id));
  }
}
