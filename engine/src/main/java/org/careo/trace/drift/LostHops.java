package org.careo.trace.drift;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.careo.model.Hop;
import org.careo.model.Language;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Keys;

/**
 * Steps of the way a statement came that the derived report does not tell: a memo that a newspaper
 * obtained becomes a memo, what an official was told becomes what she knows.
 *
 * <p>A step is lost when no step of the derived statement has its actor or a content word of its
 * name, and neither has the sentence of the derived statement nor the one before it. Between
 * languages only named actors are looked for, since descriptions are put in other words there.
 */
final class LostHops {
  private LostHops() {}

  /** The first step of the source's statement that is lost, counted from who spoke. */
  static Optional<Hop> of(Changes changes, Keys keys, Statement then, Statement now) {
    if (then.chain().size() <= now.chain().size()) {
      return Optional.empty();
    }
    Digest derived = changes.after().digest();
    Language from = changes.before().digest().account().report().language();
    boolean translated = !from.equals(derived.account().report().language());
    Set<String> actors = new HashSet<>();
    now.chain().forEach(hop -> actors.add(hop.actor()));
    Set<Integer> told = keysAround(derived, now);
    return then.chain().stream()
        .filter(hop -> !hop.span().isEmpty() && !hop.holder().isBlank())
        .filter(hop -> !translated || !hop.actor().isEmpty())
        .filter(hop -> hop.actor().isEmpty() || !actors.contains(hop.actor()))
        .filter(hop -> isUntold(hop, keys, from, told))
        .findFirst();
  }

  /** Whether the name of a step has content words, none of them told. */
  private static boolean isUntold(Hop hop, Keys keys, Language language, Set<Integer> told) {
    Set<Integer> words = keys.knownContent(hop.holder(), language);
    return !words.isEmpty() && words.stream().noneMatch(told::contains);
  }

  /** Keys of the sentences of a statement and of the one before them. */
  private static Set<Integer> keysAround(Digest digest, Statement statement) {
    Span extent = statement.extent();
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (int word = 0; word < digest.size(); word++) {
      if (digest.span(word).overlaps(extent)) {
        first = Math.min(first, digest.sentence(word));
        last = Math.max(last, digest.sentence(word));
      }
    }
    Set<Integer> keys = new HashSet<>();
    for (int word = 0; word < digest.size(); word++) {
      if (digest.sentence(word) >= first - 1 && digest.sentence(word) <= last) {
        keys.add(digest.key(word));
      }
    }
    return keys;
  }
}
