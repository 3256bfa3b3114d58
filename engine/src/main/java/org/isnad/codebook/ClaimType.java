package org.isnad.codebook;

/** What kind of act a claim reports (codebook, type). */
public enum ClaimType {
  ASSAULT(true, "ASSAULT"),
  DESTROY(true, "ASSAULT"),
  SEIZE(true, "COERCE"),
  DETAIN(true, "COERCE"),
  ABDUCT(true, "ASSAULT"),
  RELEASE(true, "CONCEDE"),
  DEPLOY(true, "MOBILIZE"),
  WITHDRAW(true, "RETREAT"),
  DISPLACE(true, "COERCE"),
  PROTEST(true, "PROTEST"),
  JUDGE(true, "COERCE"),
  SANCTION(true, "SANCTION"),
  CONCEDE(false, "CONCEDE"),
  AID(true, "AID"),
  COOPERATE(true, "COOPERATE"),
  AGREE(false, "AGREE"),
  MEET(false, "CONSULT"),
  SUPPORT(false, "SUPPORT"),
  DEMAND(false, "REQUEST"),
  ACCUSE(false, "ACCUSE"),
  REJECT(false, "REJECT"),
  THREATEN(false, "THREATEN");

  private final boolean material;
  private final String plover;

  ClaimType(boolean material, String plover) {
    this.material = material;
    this.plover = plover;
  }

  /** True for deeds, false for words (codebook: "material" and "verbal" types). */
  public boolean material() {
    return material;
  }

  /** True for the types that have means (codebook, means). */
  public boolean armed() {
    return this == ASSAULT || this == DESTROY;
  }

  /** The PLOVER event type this one maps to. */
  public String plover() {
    return plover;
  }
}
