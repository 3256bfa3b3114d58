package org.isnad.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.codebook.Claim;
import org.isnad.codebook.ClaimType;
import org.isnad.codebook.Reason;
import org.isnad.codebook.Scope;
import org.isnad.codebook.Status;
import org.isnad.web.words.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it stands beside its sentence.
 *
 * @param number from 1, in the order of the article
 * @param why the argument for it; empty if today's words no longer read it; null if it can't be
 *     asked for
 */
record Card(int number, Claim claim, @Nullable List<Reason> why) {
  String id() {
    return "c" + number;
  }

  String kind() {
    return claim.type().material() ? "material" : "verbal";
  }

  boolean asserted() {
    return claim.status() == Status.ASSERTED;
  }

  boolean aggregate() {
    return claim.scope() == Scope.AGGREGATE;
  }

  String type(Messages words) {
    return words.label(claim.type());
  }

  /** The fields that the article leaves open, in one line; empty if there are none. */
  String unsaid(Messages words) {
    List<String> keys = unsaid();
    Locale locale = Locale.forLanguageTag(words.language().tag());
    return keys.isEmpty()
        ? ""
        : words.text(
            "unsaid", words.list(keys.stream().map(key -> words.text(key).toLowerCase(locale))));
  }

  private List<String> unsaid() {
    List<String> keys = new ArrayList<>();
    addIf(keys, claim.agents().isEmpty(), "agents");
    addIf(keys, claim.targets().isEmpty(), "targets");
    addIf(keys, claim.place() == null, "place");
    addIf(keys, claim.time() == null, "time");
    addIf(keys, claim.figures().isEmpty(), "figures");
    addIf(keys, takesMeans() && claim.means() == null, "means");
    return keys;
  }

  private static void addIf(List<String> keys, boolean unsaid, String key) {
    if (unsaid) {
      keys.add(key);
    }
  }

  private boolean takesMeans() {
    return claim.type() == ClaimType.ASSAULT || claim.type() == ClaimType.DESTROY;
  }
}
