package org.isnad.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.ledger.ArticleRow;
import org.isnad.web.words.Messages;
import org.jspecify.annotations.Nullable;

/** The list of articles, by day of publication. */
record ListPage(Messages words, Slice slice) implements Page {
  /** Articles of one day; the day is null for those that say none. */
  record Day(@Nullable LocalDate day, List<ArticleRow> rows) {}

  List<Day> days() {
    List<Day> days = new ArrayList<>();
    for (ArticleRow row : slice.rows()) {
      if (days.isEmpty() || !Objects.equals(days.getLast().day(), row.published())) {
        days.add(new Day(row.published(), new ArrayList<>()));
      }
      days.getLast().rows().add(row);
    }
    return days;
  }

  @Override
  public String title() {
    return words.text("list.title");
  }

  @Override
  public String json() {
    return "/index.json" + query();
  }

  @Override
  public String switchLink() {
    String query = query();
    return (query.isEmpty() ? "?" : query + "&") + "lang=" + words.language().other().tag();
  }

  private String query() {
    return slice.page() == 1 ? "" : "?page=" + slice.page();
  }
}
