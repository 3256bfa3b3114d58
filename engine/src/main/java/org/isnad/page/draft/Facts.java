package org.isnad.page.draft;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article.
 *
 * @param title the headline without the site's name, may be empty
 * @param published the local day of publication
 */
public record Facts(
    String title,
    @Nullable LocalDate published,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String section,
    @Nullable String author) {}
