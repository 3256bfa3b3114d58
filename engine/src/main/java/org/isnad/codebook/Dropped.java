package org.isnad.codebook;

/** An act word that was considered and not made a claim, and why. */
public record Dropped(Span span, String text, Reason reason) {}
