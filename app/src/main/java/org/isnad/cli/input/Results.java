package org.isnad.cli.input;

import org.isnad.page.PageResult;

/** Tells what came of a page that is no article. */
final class Results {
  private Results() {}

  static void tell(Console console, PageResult result) {
    switch (result) {
      case PageResult.Found found -> {}
      case PageResult.NoArticle none -> console.note(none.where() + ": no article: " + none.why());
      case PageResult.Broken broken ->
          console.fault(broken.where() + ": " + broken.why() + ": " + broken.fix());
    }
  }
}
