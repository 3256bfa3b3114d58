package org.isnad.codebook;

/** One act, or a sum of acts (codebook, scope). Written in lower case outside. */
public enum Scope {
  INCIDENT,
  AGGREGATE
}
