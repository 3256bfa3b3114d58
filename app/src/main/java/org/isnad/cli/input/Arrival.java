package org.isnad.cli.input;

import java.time.Instant;
import org.isnad.codebook.Article;
import org.jspecify.annotations.Nullable;

/**
 * An article as it came in.
 *
 * @param url the address that its page was fetched from, which may be another than the page says
 * @param fetched when it was
 * @param isPage false for a document that says of itself what it is: its text is not to be touched
 */
public record Arrival(
    Article article, @Nullable String url, @Nullable Instant fetched, boolean isPage) {}
