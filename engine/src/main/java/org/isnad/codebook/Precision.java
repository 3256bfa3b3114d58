package org.isnad.codebook;

/** How large the thing is that a place's coordinates stand for. Written in lower case outside. */
public enum Precision {
  POINT,
  TOWN,
  DISTRICT,
  GOVERNORATE,
  REGION,
  COUNTRY
}
