package org.isnad.codebook;

/** How real the text says the act is (codebook, status). Written in lower case outside. */
public enum Status {
  ASSERTED,
  DENIED,
  PLANNED,
  EXPECTED,
  POSSIBLE,
  DEMANDED
}
