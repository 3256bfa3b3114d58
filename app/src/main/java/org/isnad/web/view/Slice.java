package org.isnad.web.view;

import java.util.List;
import org.isnad.ledger.ArticleRow;

/**
 * One page of the list of articles.
 *
 * @param page from 1
 * @param pages how many there are, at least 1
 * @param total how many articles the ledger holds
 */
public record Slice(List<ArticleRow> rows, int page, int pages, int total) {
  public Slice {
    rows = List.copyOf(rows);
  }
}
