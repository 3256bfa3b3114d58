package org.isnad.page.html;

import java.util.List;
import org.isnad.page.draft.Line;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads meta tags, by {@code property} or {@code name}, in any case. */
final class Meta {
  private Meta() {}

  /** The content of the first tag that has one, in the order of the names. */
  static @Nullable String of(Document page, List<String> names) {
    for (String name : names) {
      for (Element meta : page.getElementsByTag("meta")) {
        boolean named =
            name.equalsIgnoreCase(meta.attr("property"))
                || name.equalsIgnoreCase(meta.attr("name"));
        String content = named ? Line.tidy(meta.attr("content")) : "";
        if (!content.isEmpty()) {
          return content;
        }
      }
    }
    return null;
  }
}
