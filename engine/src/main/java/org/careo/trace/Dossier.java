package org.careo.trace;

import java.util.List;
import java.util.Set;
import org.careo.model.Account;
import org.careo.model.DateRange;
import org.careo.trace.credit.Credit;
import org.careo.trace.digest.Digest;

/**
 * All that is known of one report before it is compared.
 *
 * @param digest its words
 * @param outlet key of its outlet; empty = unknown
 * @param credits whom it credits
 * @param storyIds ids in its address and file name
 */
record Dossier(Digest digest, String outlet, List<Credit> credits, Set<String> storyIds) {

  Account account() {
    return digest.account();
  }

  /** The same report with other words to compare. */
  Dossier withDigest(Digest other) {
    return new Dossier(other, outlet, credits, storyIds);
  }

  String id() {
    return digest.id();
  }

  DateRange published() {
    return account().report().published().range();
  }

  /** The strongest credit of an outlet: {@code whole} or for a part. */
  boolean credits(String key, boolean whole) {
    if (key.isEmpty()) {
      return false;
    }
    for (Credit credit : credits) {
      if (credit.outlet().equals(key)
          && credit.kind().isWhole() == whole
          && credit.kind() != Credit.Kind.LINK
          && credit.kind() != Credit.Kind.REFERENCE
          && credit.kind() != Credit.Kind.OWN) {
        return true;
      }
    }
    return false;
  }

  boolean linksTo(String url) {
    return !url.isEmpty()
        && account().report().links().stream().anyMatch(link -> link.url().equals(url));
  }
}
