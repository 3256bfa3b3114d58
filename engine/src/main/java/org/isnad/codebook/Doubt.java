package org.isnad.codebook;

/**
 * Something the reading was not sure of.
 *
 * @param rule the room and rule that was unsure: {@code time: no day of publication}
 * @param span the words in question
 * @param text those words as they stand
 * @param reason why, in plain English
 */
public record Doubt(String rule, Span span, String text, String reason) {}
