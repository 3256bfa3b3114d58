package org.isnad.web.words;

/** The form a counted noun takes (CLDR's plural categories). */
enum Plural {
  ZERO,
  ONE,
  TWO,
  FEW,
  MANY,
  OTHER;

  static Plural of(Language language, long n) {
    return switch (language) {
      case AR -> arabic(n);
      case EN -> n == 0 ? ZERO : n == 1 ? ONE : OTHER;
    };
  }

  private static Plural arabic(long n) {
    if (n <= 2) {
      return n == 0 ? ZERO : n == 1 ? ONE : TWO;
    }
    long tail = n % 100;
    if (tail >= 3 && tail <= 10) {
      return FEW;
    }
    return tail >= 11 ? MANY : OTHER;
  }
}
