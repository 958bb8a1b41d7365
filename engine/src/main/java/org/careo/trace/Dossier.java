package org.careo.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careo.model.Account;
import org.careo.model.DateRange;
import org.careo.trace.credit.Bibliography;
import org.careo.trace.credit.Credit;
import org.careo.trace.digest.Digest;

/**
 * All that is known of one report before it is compared.
 *
 * @param digest its words
 * @param outlet key of its outlet; empty = unknown
 * @param credits whom it credits
 * @param storyIds ids in its address and file name
 * @param works what it lists as its sources
 * @param ownShown whether its text shows own reporting
 * @param isPrimary whether it is what others report from: a body's own document, a talk in turns
 */
record Dossier(
    Digest digest,
    String outlet,
    List<Credit> credits,
    Set<String> storyIds,
    Bibliography works,
    boolean ownShown,
    boolean isPrimary) {

  Account account() {
    return digest.account();
  }

  /** The same report with other words to compare. */
  Dossier withDigest(Digest other) {
    return new Dossier(other, outlet, credits, storyIds, works, ownShown, isPrimary);
  }

  /**
   * The same report with each outlet it credits under the one key the case has for it. What it
   * credits to its own outlet by a shorter name is its own: "told Halyard" in a dispatch of the
   * Halyard News Agency.
   */
  Dossier withNames(OutletNames names, OwnReporting ownReporting) {
    List<Credit> meant = new ArrayList<>();
    for (Credit credit : credits) {
      String key = names.meant(credit.outlet());
      boolean own = !outlet.isEmpty() && key.equals(outlet);
      if (!own) {
        meant.add(new Credit(key, credit.name(), credit.kind(), credit.span()));
      } else if (credit.kind() == Credit.Kind.TOLD || credit.kind() == Credit.Kind.OWN) {
        meant.add(new Credit(key, credit.name(), Credit.Kind.OWN, credit.span()));
      }
    }
    return new Dossier(
        digest,
        outlet,
        List.copyOf(meant),
        storyIds,
        works,
        ownReporting.isShown(account(), meant),
        isPrimary);
  }

  String id() {
    return digest.id();
  }

  /** Whether somebody signed it. */
  boolean isSigned() {
    return account().report().author().isKnown();
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

  /** Whether its list of works has another report. */
  boolean lists(Dossier other) {
    return naming(other).isPresent();
  }

  /** The work of its list that is another report. */
  Optional<Bibliography.Work> naming(Dossier other) {
    return works.naming(other.account().report(), other.account().report().outlet().value());
  }

  boolean linksTo(String url) {
    return !url.isEmpty()
        && account().report().links().stream().anyMatch(link -> link.url().equals(url));
  }
}
