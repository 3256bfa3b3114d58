package org.isnad.cli;

import java.io.StringWriter;
import org.isnad.cli.table.Table;
import org.isnad.codebook.Article;
import org.isnad.codebook.Reading;
import org.isnad.ledger.ClaimForm;
import org.isnad.ledger.codes.CrossWalks;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * How results are written. A document is written on any thread; what stands around documents by who
 * puts them in order.
 */
sealed interface Printer {
  String document(Article article, Reading reading);

  String before();

  String between();

  String after();

  /** One line a document, in the form of {@link ClaimForm}. */
  record JsonLines(CrossWalks codes) implements Printer {
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public String document(Article article, Reading reading) {
      StringWriter text = new StringWriter();
      try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
        ClaimForm.write(out, article.id(), reading, codes);
      }
      return text.append('\n').toString();
    }

    @Override
    public String before() {
      return "";
    }

    @Override
    public String between() {
      return "";
    }

    @Override
    public String after() {
      return "";
    }
  }

  /** The same documents as one array. */
  record JsonArray(CrossWalks codes) implements Printer {
    @Override
    public String document(Article article, Reading reading) {
      return new JsonLines(codes).document(article, reading).stripTrailing();
    }

    @Override
    public String before() {
      return "[\n";
    }

    @Override
    public String between() {
      return ",\n";
    }

    @Override
    public String after() {
      return "\n]\n";
    }
  }

  /** For people. */
  record ForPeople(Table table) implements Printer {
    @Override
    public String document(Article article, Reading reading) {
      return table.document(article, reading);
    }

    @Override
    public String before() {
      return "";
    }

    @Override
    public String between() {
      return "\n";
    }

    @Override
    public String after() {
      return "";
    }
  }
}
