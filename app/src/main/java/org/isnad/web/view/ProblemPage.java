package org.isnad.web.view;

import org.isnad.web.words.Messages;

/** One line about what can't be shown. */
record ProblemPage(Messages words, int status, String line) implements Page {
  @Override
  public String title() {
    return words.text("problem.title", Integer.toString(status));
  }

  @Override
  public String json() {
    return "";
  }

  @Override
  public String switchLink() {
    return "?lang=" + words.language().other().tag();
  }
}
