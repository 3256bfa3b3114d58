package org.isnad.page.draft;

/**
 * How many letters of which script a text has. A page says nothing true about its own language
 * ({@code lang} is often the theme's), its letters do.
 *
 * @param letters letters of any script
 * @param arabic letters of the Arabic script
 * @param foreign of these, letters that Persian, Urdu and Kurdish write and Arabic does not
 */
public record Script(int letters, int arabic, int foreign) {
  private static final double FOREIGN_SHARE = 0.05;

  public static Script of(CharSequence text) {
    int letters = 0;
    int arabic = 0;
    int foreign = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        arabic += isArabic(c) ? 1 : 0;
        foreign += c >= '\u0671' && c <= '\u06d3' ? 1 : 0;
      }
    }
    return new Script(letters, arabic, foreign);
  }

  /** True if most letters are Arabic ones and next to none are of its neighbours' alphabets. */
  public boolean isArabic() {
    return arabic > 0 && arabic * 2 >= letters && foreign <= arabic * FOREIGN_SHARE;
  }

  private static boolean isArabic(char c) {
    return (c >= '\u0620' && c <= '\u06ff') || (c >= '\ufb50' && c <= '\ufefc');
  }
}
