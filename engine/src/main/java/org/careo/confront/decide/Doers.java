package org.careo.confront.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.confront.frame.Term;
import org.careo.model.Span;
import org.careo.text.Folding;

/**
 * The row for an order or a decision that two accounts put to two people: "the order was his", says
 * the general; it came from the palace, says a memo. Whoever gave it stands as the subject of
 * giving, behind "from" or "by", or is the speaker who calls it his own.
 */
final class Doers {
  /** Characters before a term in which its preposition stands. */
  private static final int LOOK_BACK = 12;

  private final Markers markers;

  Doers(Markers markers) {
    this.markers = markers;
  }

  /** One order, two who gave it; empty when there is none or it is one. */
  Optional<Verdict> verdict(Frame a, Frame b, Alignment alignment) {
    Optional<Doer> left = doer(a);
    Optional<Doer> right = doer(b);
    if (left.isEmpty()
        || right.isEmpty()
        || a.denies()
        || b.denies()
        || left.get().isOne(right.get())
        || left.get().how() == Way.GIVES && right.get().how() == Way.GIVES
        || left.get().how() == Way.OWNS && right.get().how() == Way.OWNS && Holders.meet(a, b)
        || eachSaysMore(left.get(), right.get(), alignment)) {
      return Optional.empty();
    }
    return Optional.of(
        Verdict.toCompare(
            "actor",
            alignment,
            List.of(left.get().words()),
            List.of(right.get().words()),
            "one order, two who gave it"));
  }

  /**
   * Who gave an order.
   *
   * @param names what he is known by: senses of a term, an actor, folded words of a name
   * @param order the words for the order
   * @param words the words for him
   * @param how what shows that he gave it
   */
  private record Doer(List<String> names, Term order, Span words, Way how) {
    boolean isOne(Doer other) {
      return names.stream().anyMatch(other.names::contains);
    }
  }

  /** What shows who gave an order; that somebody gives one, and another one, is no quarrel. */
  private enum Way {
    COMES_FROM,
    GIVES,
    OWNS
  }

  private Optional<Doer> doer(Frame frame) {
    return frame.terms().stream()
        .filter(
            term ->
                term.kind() == Term.Kind.NOUN
                    && !term.negated()
                    && markers.isAnySense("ordering", term))
        .findFirst()
        .flatMap(
            order -> from(frame, order).or(() -> giver(frame, order)).or(() -> own(frame, order)));
  }

  /** "Came from the palace", "era de Presidencia": behind the order and a preposition. */
  private Optional<Doer> from(Frame frame, Term order) {
    return frame.terms().stream()
        .filter(term -> term.span().start() > order.span().end() && !term.negated())
        .filter(term -> term.kind() == Term.Kind.NAME || term.kind() == Term.Kind.NOUN)
        .filter(term -> follows(frame, term) && cameBetween(frame, order, term))
        .findFirst()
        .map(term -> new Doer(term.senses(), order, term.span(), Way.COMES_FROM));
  }

  private boolean cameBetween(Frame frame, Term order, Term giver) {
    Span between = new Span(order.span().end(), giver.span().start());
    return markers.anyIn("came", String.join(" ", Folding.words(between.of(frame.text()))));
  }

  private boolean follows(Frame frame, Term term) {
    int start = Math.max(0, term.span().start() - LOOK_BACK);
    List<String> before = Folding.words(frame.text().substring(start, term.span().start()));
    return markers.anyAtEnd("giver before", String.join(" ", before));
  }

  /** "The minister gave the order". */
  private Optional<Doer> giver(Frame frame, Term order) {
    boolean given =
        frame.terms().stream()
            .anyMatch(term -> term.role() == Term.Role.VERB && markers.isAnySense("giving", term));
    return frame.terms().stream()
        .filter(term -> given && term.role() == Term.Role.SUBJECT && !term.equals(order))
        .filter(term -> term.kind() == Term.Kind.NAME || term.kind() == Term.Kind.NOUN)
        .findFirst()
        .map(term -> new Doer(term.senses(), order, term.span(), Way.GIVES));
  }

  /** "The order was his", "la orden la di yo". */
  private Optional<Doer> own(Frame frame, Term order) {
    if (!frame.holder().isKnown() || !markers.anyIn("one's own", frame.words())) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    if (!frame.holder().actor().isEmpty()) {
      names.add("a:" + frame.holder().actor());
    }
    Folding.words(frame.holder().name()).forEach(word -> names.add("n:" + word));
    return Optional.of(new Doer(names, order, order.span(), Way.OWNS));
  }

  /** Whether each says of the order what the other does not: it may have been about two things. */
  private boolean eachSaysMore(Doer left, Doer right, Alignment alignment) {
    return alignment.leftA().stream().anyMatch(term -> isMatter(term, left))
        && alignment.leftB().stream().anyMatch(term -> isMatter(term, right));
  }

  private boolean isMatter(Term term, Doer doer) {
    return term.isThing()
        && !term.equals(doer.order())
        && !term.span().overlaps(doer.words())
        && !markers.isAnySense("giving", term)
        && !markers.isAnySense("being", term)
        && !markers.isAnySense("reaching", term);
  }
}
