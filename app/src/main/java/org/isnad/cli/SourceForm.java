package org.isnad.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.cli.input.Console;
import org.isnad.cli.input.UserFault;
import org.isnad.ledger.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sources as lines of JSON, to be kept elsewhere or handed on. */
record SourceForm(Console console, Path file) {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Set<String> COUNTRIES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  /** One object. */
  static String line(Source source) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      out.writeStartObject();
      out.writeStringProperty("url", source.url());
      out.writeStringProperty("outlet", source.outlet());
      out.writeStringProperty("country", source.country());
      out.writeStringProperty("language", source.language());
      out.writeStringProperty("zone", source.zone());
      out.writeEndObject();
    }
    return text.append('\n').toString();
  }

  /** What is said of a source and can't be: the option's name, its value, and why. */
  static Optional<String> wrong(Source source) {
    String country = source.country();
    if (country != null && !COUNTRIES.contains(country.toUpperCase(Locale.ROOT))) {
      return Optional.of("country " + country + ": no country: two letters, as SY or IQ");
    }
    try {
      if (source.zone() != null) {
        ZoneId.of(source.zone());
      }
      if (source.language() != null) {
        new Locale.Builder().setLanguageTag(source.language());
      }
      return Optional.empty();
    } catch (DateTimeException e) {
      return Optional.of("zone " + source.zone() + ": no time zone: as Asia/Damascus or +03:00");
    } catch (IllformedLocaleException e) {
      return Optional.of("language " + source.language() + ": no language: as ar or ar-SY");
    }
  }

  /** Reads the file's sources; lines that can't be used are told of. */
  void read(Consumer<Source> out) {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          source(file + ":" + number, line).ifPresent(out);
        }
      }
    } catch (CharacterCodingException e) {
      throw new UserFault(file + ": not UTF-8: write it as list --format jsonl prints", e);
    } catch (IOException e) {
      throw new UserFault(file + ": can't be read: check the name", e);
    }
  }

  private Optional<Source> source(String where, String line) {
    try {
      JsonNode object = JsonMapper.shared().readTree(line);
      String url = text(object, "url");
      if (url == null) {
        console.fault(where + ": no source: a line is {\"url\":\"https://…\",\"outlet\":…}");
        return Optional.empty();
      }
      Source source =
          new Source(
              url,
              text(object, "outlet"),
              text(object, "country"),
              text(object, "language"),
              text(object, "zone"));
      Optional<String> wrong = wrong(source);
      wrong.ifPresent(why -> console.fault(where + ": " + why));
      return wrong.isEmpty() ? Optional.of(source) : Optional.empty();
    } catch (JacksonException e) {
      console.fault(where + ": not JSON: put one whole object on each line");
      return Optional.empty();
    }
  }

  private static @Nullable String text(JsonNode object, String name) {
    String text = object.path(name).asString("").strip();
    return text.isEmpty() ? null : text;
  }
}
