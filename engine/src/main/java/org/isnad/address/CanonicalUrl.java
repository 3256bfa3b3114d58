package org.isnad.address;

import java.util.Optional;

/**
 * An address in the form by which addresses are compared: two that show the same article have the
 * same one, as far as the addresses alone can tell. It is a name and need not lead anywhere: fetch
 * the address as it was given.
 *
 * <ul>
 *   <li>{@code http} is {@code https}; the host is in lower case and ASCII, without {@code www},
 *       mobile and AMP labels; a port, only where it is not that of the two; no user and password
 *   <li>the path is decoded and encoded in one way, without dot segments, doubled or final slashes,
 *       index files, AMP and print forms and session ids
 *   <li>the parameters are those that are not listed as tracking ({@code addresses.txt}), sorted by
 *       name; an address of an AMP cache is the one it holds
 *   <li>no fragment but one that a script takes for a path: {@code #!/news/1}, {@code #/news/1}
 * </ul>
 *
 * @param text {@code https://host[:port]/path[?query][#path]}, ASCII
 */
public record CanonicalUrl(String text) {
  private static final int SCHEME = "https://".length();
  private static final int MOST_VIEWS = 8;

  /** The canonical form; none for what is no whole address of http or https. */
  public static Optional<CanonicalUrl> of(String url) {
    Optional<String> form = form(url);
    for (int view = 1; view < MOST_VIEWS && form.isPresent(); view++) {
      Optional<String> again = form(form.get());
      if (again.equals(form)) {
        break;
      }
      form = again;
    }
    return form.map(CanonicalUrl::new);
  }

  // Once: what is left may be a view of a page again, as in /a/amp/print
  private static Optional<String> form(String url) {
    return Parts.of(url)
        .map(CachedAmp::unwrapped)
        .flatMap(parts ->
            Hosts.canonical(parts.host())
                .map(host ->
                    "https://"
                        + host
                        + parts.portIfUnusual()
                        + Paths.canonical(parts.path())
                        + Queries.canonical(parts.query())
                        + fragment(parts.fragment())));
  }

  private static String fragment(String fragment) {
    return fragment.matches("!?/.+|!.+") ? "#" + Percent.normal(fragment) : "";
  }

  /** The host with its port, if it has one of its own. */
  public String host() {
    return text.substring(SCHEME, text.indexOf('/', SCHEME));
  }

  /** True for the front page of a site, which names no article. */
  public boolean isSite() {
    return text.indexOf('/', SCHEME) == text.length() - 1;
  }

  @Override
  public String toString() {
    return text;
  }
}
