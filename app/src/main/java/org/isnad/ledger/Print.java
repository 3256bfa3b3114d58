package org.isnad.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.isnad.address.CanonicalUrl;
import org.isnad.ledger.twins.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A text as somebody printed it.
 *
 * @param outlet in lower case, or null if nobody said
 * @param host of the article's own address, or null
 */
record Print(
    Wording wording,
    @Nullable String outlet,
    @Nullable String host,
    @Nullable LocalDate published) {
  private static final double SAME = 0.6;
  private static final double SAME_OF_ITS_KIND = 0.8;
  private static final long WHILE_IT_IS_NEWS = 10;

  /** Of a row with text, outlet, url and published. */
  static Print of(ResultSet row) throws SQLException {
    String outlet = row.getString("outlet");
    String url = row.getString("url");
    String day = row.getString("published");
    return new Print(
        Wording.of(row.getString("text")),
        outlet == null ? null : outlet.toLowerCase(Locale.ROOT),
        Optional.ofNullable(url).flatMap(CanonicalUrl::of).map(CanonicalUrl::host).orElse(null),
        day == null ? null : LocalDate.parse(day));
  }

  /**
   * True if both tell the same words. An outlet repeats its own background and furniture from
   * article to article, and bulletins of one kind, as of prices or of missiles, have their wording
   * in common over months: of these more is asked.
   */
  boolean isTwinOf(Print other) {
    boolean inHouse = isSame(outlet, other.outlet) || isSame(host, other.host);
    double least = inHouse || isFarFrom(other) ? SAME_OF_ITS_KIND : SAME;
    return wording.tellsTheSame(other.wording, least);
  }

  private static boolean isSame(@Nullable String one, @Nullable String other) {
    return one != null && one.equals(other);
  }

  private boolean isFarFrom(Print other) {
    return published != null
        && other.published != null
        && Math.abs(ChronoUnit.DAYS.between(published, other.published)) > WHILE_IT_IS_NEWS;
  }
}
