package org.isnad.codebook;

import org.jspecify.annotations.Nullable;

/**
 * An agent, target or source: a piece of the article as it stands, and what it stands for.
 *
 * @param text the words at {@code span}
 * @param name usual English name of the body or office meant; null for private persons and things
 * @param id stable id in the actor lexicon, or null
 */
public record Party(Span span, String text, @Nullable String name, @Nullable String id) {}
