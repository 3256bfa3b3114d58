package org.isnad.cli;

/** Entry point of {@code ./isnad}. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(2);
  }
}
