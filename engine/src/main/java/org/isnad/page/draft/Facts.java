package org.isnad.page.draft;

import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article.
 *
 * @param title the headline without the site's name, may be empty
 */
public record Facts(
    String title,
    @Nullable Moment published,
    @Nullable Moment modified,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String section,
    @Nullable String author) {}
