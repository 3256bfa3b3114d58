package org.isnad.cli.watch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to watch.
 *
 * @param every between two looks at a source
 * @param most pages of a source at one look; the rest comes at the next ones
 * @param days of a sitemap, only what is that young; it may hold all that a site ever had
 * @param once every source a single time, due or not
 * @param lasting how long, or null for as long as nobody stops it
 */
public record Plan(Duration every, int most, int days, boolean once, @Nullable Duration lasting) {}
