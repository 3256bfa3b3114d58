package org.isnad.codebook;

/**
 * One step of the argument for (or against) a claim.
 *
 * @param step what was decided: {@code trigger}, {@code agent}, {@code time}, {@code status} …
 * @param text the words it rests on, as they stand in the article
 * @param rule the rule or frame that decided, in plain English
 * @param where {@code lexicon/…/file.lex:line}, or empty where no lexicon line was needed
 */
public record Reason(String step, String text, String rule, String where) {}
