package org.isnad.codebook;

/** With what an ASSAULT or DESTROY was done (codebook, means). Written in lower case outside. */
public enum Means {
  AIR,
  DRONE,
  MISSILE,
  ARTILLERY,
  EXPLOSIVE,
  SUICIDE,
  GUNFIRE,
  GROUND,
  BLADE,
  VEHICLE,
  FIRE,
  CHEMICAL
}
