package org.isnad.web.view;

import org.isnad.web.words.Messages;

/** What every page's frame needs to know. */
sealed interface Page permits ListPage, ArticlePage, ProblemPage {
  Messages words();

  /** The document's title, without the program's name. */
  String title();

  /** Where the JSON twin is; empty if there is none. */
  String json();

  /** The same page in the other language. */
  String switchLink();
}
