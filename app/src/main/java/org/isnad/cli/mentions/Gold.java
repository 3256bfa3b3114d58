package org.isnad.cli.mentions;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.cli.input.UserFault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Claims that people wrote down, by document, in the form that {@code isnad read} prints. */
public final class Gold {
  private static final JsonMapper JSON = JsonMapper.shared();
  private final Map<String, List<JsonNode>> documents = new HashMap<>();

  private Gold() {}

  /**
   * Reads a file of one JSON object a line.
   *
   * @throws UserFault if it can't be read or a line is not of that form
   */
  public static Gold of(Path file) {
    Gold gold = new Gold();
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          gold.take(JSON.readTree(line));
        }
      }
    } catch (JacksonException | IllegalArgumentException e) {
      throw new UserFault(
          file + ":" + number + ": not a document's claims: a line is {\"id\":…,\"claims\":[…]}",
          e);
    } catch (IOException e) {
      throw new UserFault(file + ": can't be read: check the name", e);
    }
    return gold;
  }

  private void take(JsonNode document) {
    if (!document.path("id").isString() || !document.path("claims").isArray()) {
      throw new IllegalArgumentException("no id or no claims");
    }
    List<JsonNode> claims = new ArrayList<>();
    document.get("claims").forEach(claims::add);
    documents.put(document.get("id").stringValue(), claims);
  }

  /** True if the document's claims are known, even if it has none. */
  boolean holds(String id) {
    return documents.containsKey(id);
  }

  /** The claims of a document. */
  List<JsonNode> claims(String id) {
    return documents.getOrDefault(id, List.of());
  }
}
