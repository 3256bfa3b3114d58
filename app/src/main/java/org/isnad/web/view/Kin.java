package org.isnad.web.view;

import java.util.List;
import org.isnad.ledger.Kinship;
import org.isnad.ledger.Twin;
import org.isnad.ledger.Version;
import org.isnad.web.words.Messages;
import org.jspecify.annotations.Nullable;

/** What stands under an article of others that belong to it. */
record Kin(Messages words, long seq, @Nullable String own, Kinship kinship) {
  /** Addresses besides the one the article itself says. */
  List<String> others() {
    return kinship.addresses().stream()
        .filter(url -> !url.equals(own) && url.matches("(?i)https?://.*"))
        .toList();
  }

  /** None if the article never changed. */
  List<Version> versions() {
    return kinship.versions().size() > 1 ? kinship.versions() : List.of();
  }

  List<Twin> twins() {
    return kinship.twins();
  }

  boolean isEmpty() {
    return others().isEmpty() && versions().isEmpty() && twins().isEmpty();
  }

  String day(Version version) {
    return words.day(version.fetched() == null ? version.added() : version.fetched());
  }

  String title(String title) {
    return title.isBlank() ? words.text("untitled") : title;
  }

  String percent(Twin twin) {
    return words.text("kin.share", Math.round(twin.share() * 100));
  }
}
