package org.isnad.codebook;

/** Which string of the article an offset counts in. Written in lower case outside. */
public enum Part {
  TITLE,
  TEXT
}
