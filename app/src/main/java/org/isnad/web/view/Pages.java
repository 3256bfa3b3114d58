package org.isnad.web.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.isnad.codebook.Reading;
import org.isnad.ledger.Entry;
import org.isnad.ledger.Kinship;
import org.isnad.web.words.Language;
import org.isnad.web.words.Messages;
import org.jspecify.annotations.Nullable;

/** The pages in one language, each as a whole HTML document. */
public final class Pages {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());

  private final Messages messages;

  public Pages(Language language) {
    this.messages = Messages.in(language);
  }

  /** A page of the list of articles, newest first. */
  public String list(Slice slice) {
    return render("list.jte", new ListPage(messages, slice));
  }

  /**
   * An article with its claims beside their sentences, and what belongs to it under them.
   *
   * @param again the article read anew, for what the ledger does not keep; null if it can't be
   */
  public String article(Entry entry, Kinship kinship, @Nullable Reading again) {
    return render("article.jte", ArticlePage.of(messages, entry, kinship, again));
  }

  /** A page that says in one line why there is no other. */
  public String problem(int status, String line) {
    return render("problem.jte", new ProblemPage(messages, status, line));
  }

  /** A line of the message bundle with its details filled in. */
  public String line(String key, Object... details) {
    return messages.text(key, details);
  }

  private static String render(String template, Object page) {
    TemplateOutput out = new StringOutput();
    TEMPLATES.render(template, Map.of("page", page), out);
    return out.toString();
  }
}
