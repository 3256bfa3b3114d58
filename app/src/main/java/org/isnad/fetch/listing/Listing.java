package org.isnad.fetch.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of addresses. */
public sealed interface Listing {
  /** In its order, each address once. */
  List<Entry> entries();

  /** What it is, for people: {@code RSS feed}. */
  String kind();

  /**
   * An RSS or Atom feed.
   *
   * @param title what it calls itself
   * @param language as it says: {@code ar}, {@code ar-SY}
   */
  record Feed(String kind, @Nullable String title, @Nullable String language, List<Entry> entries)
      implements Listing {
    public Feed {
      entries = List.copyOf(entries);
    }
  }

  /** A sitemap: its entries are pages. */
  record Sitemap(String kind, List<Entry> entries) implements Listing {
    public Sitemap {
      entries = List.copyOf(entries);
    }
  }

  /** A list of sitemaps: its entries are lists. */
  record Index(List<Entry> entries) implements Listing {
    public Index {
      entries = List.copyOf(entries);
    }

    @Override
    public String kind() {
      return "sitemap index";
    }
  }

  /**
   * It is meant to be a list, and can't be read.
   *
   * @param why what is wrong
   */
  record Broken(String kind, String why) implements Listing {
    @Override
    public List<Entry> entries() {
      return List.of();
    }
  }
}
