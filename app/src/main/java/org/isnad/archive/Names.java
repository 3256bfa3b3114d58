package org.isnad.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which files of a folder or an archive are read when nobody named them: those called as pages,
 * documents and archives are, and those that begin as a page of HTML or an archive does, whatever
 * they are called. A saved site's pictures, scripts and style sheets are passed over.
 */
public final class Names {
  // A page saved by wget may carry its query: story.html?id=3
  private static final Pattern READABLE =
      Pattern.compile(
          ".*\\.(?:x?html?|txt|jsonl|ndjson|warc|zip|tar|tgz|(?:x?html?|txt|jsonl|ndjson|warc|tar)\\.gz)"
              + "(?:[?@&].*)?");
  private static final Pattern PASSED_OVER =
      Pattern.compile(
          ".*\\.(?:css|m?js|json|xml|svg|png|jpe?g|gif|webp|avif|ico|woff2?|ttf|eot|mp[34]|webm|pdf"
              + "|docx|xlsx|pptx|odt|ods|epub|jar|cdxj?|csv|tsv|md)(?:\\.gz)?(?:[?@&].*)?");

  // Lists of addresses that a crawl packed as ZIP (WACZ) has beside its pages
  private static final Pattern LISTS = Pattern.compile("pages/\\w+\\.jsonl");

  private Names() {}

  /** True if a file below a folder is to be read. */
  public static boolean isReadable(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (isHidden(name)) {
      return false;
    }
    if (isNamed(name) || isPassedOver(name) || !Files.isRegularFile(file)) {
      return isNamed(name);
    }
    try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return isTaken(Kind.of(Kind.peek(in)));
    }
  }

  /** True if an entry of an archive is to be read. */
  static boolean isReadable(String path, byte[] start) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return !isHidden(name)
        && !path.startsWith("__MACOSX/")
        && !LISTS.matcher(path).matches()
        && (isNamed(name) || (!isPassedOver(name) && isTaken(Kind.of(start))));
  }

  private static boolean isTaken(Kind kind) {
    return kind == Kind.HTML || kind == Kind.GZIP || kind.isArchive();
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.equalsIgnoreCase("robots.txt");
  }

  private static boolean isNamed(String name) {
    return READABLE.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  private static boolean isPassedOver(String name) {
    return PASSED_OVER.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }
}
