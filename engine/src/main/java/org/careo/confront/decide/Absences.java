package org.careo.confront.decide;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Counted;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.confront.frame.Term;
import org.careo.model.Commitment;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.Statement;
import org.careo.model.Token;
import org.careo.text.Folding;

/**
 * The row for what there was none of, says one, and what the other tells of: nobody was killed and
 * two people were; no drugs were aboard and 310 kilograms were; any warning is denied and somebody
 * warned. The rest of the two sentences may have nothing in common.
 */
final class Absences {
  /** How much of the denial must meet where the other side does not count the thing. */
  private static final double DENIED = 0.5;

  private static final Set<String> PERSONAL =
      Set.of(
          "he",
          "she",
          "it",
          "they",
          "him",
          "her",
          "them",
          "us",
          "me",
          "we",
          "you",
          "i",
          "el",
          "ella",
          "ellos",
          "ellas",
          "le",
          "les",
          "lo",
          "los",
          "nos",
          "yo",
          "nosotros");

  /** How clearly an act must meet whose subject there was none of. */
  private static final double ACT = 0.4;

  /** Characters between "any", "nobody" or "no" and what there was none of. */
  private static final int BESIDE = 24;

  private final Markers markers;

  Absences(Markers markers) {
    this.markers = markers;
  }

  /** What one says there was none of and the other tells of; empty when nothing. */
  Optional<Verdict> verdict(Frame a, Frame b, Alignment alignment) {
    boolean stand = isStand(a) || isStand(b);
    boolean apart = DecisionTable.isToCome(a) != DecisionTable.isToCome(b);
    boolean found =
        !stand
            && !apart
            && (tells(b, absent(a), a, alignment.coverageA(), alignment)
                || tells(a, absent(b), b, alignment.coverageB(), alignment));
    return found
        ? Optional.of(
            Verdict.toCompare(
                "polarity", alignment, a.content(), b.content(), "one says none, the other some"))
        : Optional.empty();
  }

  private static boolean isStand(Frame frame) {
    return !frame.stand().isEmpty() && !frame.stand().equals("deny");
  }

  /**
   * Whether one tells of what the other says there was none of; it may do so in its cue.
   *
   * @param covered share of the denial that meets
   */
  private boolean tells(
      Frame telling, Optional<Term> absent, Frame denial, double covered, Alignment alignment) {
    boolean denied =
        telling.terms().stream().anyMatch(term -> term.negated() && term.role() == Term.Role.VERB);
    if (absent.isEmpty()
        || denied
        || telling.denies()
        || telling.hedged()
        || !telling.whole()
        || !meetsAct(absent.get(), denial, alignment)) {
      return false;
    }
    List<Term> said =
        telling.terms().stream()
            .filter(term -> !term.negated() && term.meets(absent.get()))
            .filter(term -> isToldOf(term, telling, absent.get(), denial))
            .toList();
    if (said.stream().anyMatch(term -> Counted.counts(telling, term))) {
      return true;
    }
    boolean told = telling.told().stream().anyMatch(absent.get()::meets);
    boolean ofHolder = Denials.isSpokenOf(denial, telling);
    boolean named =
        absent.get().kind() != Term.Kind.VERB || !namesNobody(denial) || alignment.substance() >= 2;
    boolean matter = covered >= DENIED && named;
    return !said.isEmpty() && (matter || ofHolder)
        || told && (alignment.substance() >= 1 || ofHolder);
  }

  /** "No soldier fired": it is the firing that there was none of, not soldiers. */
  private boolean meetsAct(Term absent, Frame denial, Alignment alignment) {
    return absent.role() != Term.Role.SUBJECT
        || denial.terms().stream().noneMatch(this::isDeniedAct)
        || alignment.matched().stream()
            .anyMatch(
                match ->
                    match.strength() >= ACT
                        && !match.opposite()
                        && (isDeniedAct(match.a()) || isDeniedAct(match.b())));
  }

  private boolean isDeniedAct(Term term) {
    return term.negated() && term.role() == Term.Role.VERB && !isBeing(term);
  }

  /**
   * Whether the thing is said to be or to happen, and not only mentioned; a thing that is denied by
   * its name must be an act of the other.
   */
  private static boolean isToldOf(Term term, Frame telling, Term absent, Frame denial) {
    boolean named = denial.denies() && absent.kind() == Term.Kind.NOUN;
    return Counted.counts(telling, term)
        || (named ? term.role() == Term.Role.VERB : term.bearing());
  }

  /** "Nobody asked him": of somebody only pointed to, so it may be of anybody. */
  private static boolean namesNobody(Frame frame) {
    return tokens(frame).anyMatch(Absences::isPersonal);
  }

  private static boolean isPersonal(Token token) {
    return token.tag() == PartOfSpeech.PRON && PERSONAL.contains(Folding.fold(token.lemma()));
  }

  /** "Nobody called before 2:51": there was none up to then, and later there may have been some. */
  private boolean isUpTo(Frame frame) {
    return markers.anyIn("before", frame.words()) && !frame.readTimes().isEmpty();
  }

  /** What there was none of: the act or thing under a negation that stands nearest to its word. */
  private Optional<Term> absent(Frame frame) {
    if (isUpTo(frame)) {
      return Optional.empty();
    }
    List<Term> denied =
        frame.terms().stream()
            .filter(term -> term.isThing() && term.negated() && !isBeing(term))
            .filter(term -> isFact(frame) || term.kind() != Term.Kind.VERB && isBeing(frame))
            .toList();
    boolean bare =
        frame.denies()
            && frame.statement().form() != Statement.Form.DIRECT
            && denied.size() == 1
            && frame.terms().size() == 1;
    if (bare) {
      return Optional.of(denied.getFirst());
    }
    return none(frame)
        .flatMap(
            word ->
                denied.stream()
                    .filter(term -> distance(term, word) <= BESIDE)
                    .filter(term -> !isAny(frame, word) || term.span().start() > word.start())
                    .min(Comparator.comparingInt(term -> distance(term, word))));
  }

  /** An act that nobody did, and not one that nobody can or should do. */
  private static boolean isFact(Frame frame) {
    return frame.denies() || !frame.hedged() && frame.stage() == Commitment.Stage.DONE;
  }

  private boolean isBeing(Term term) {
    return term.key().startsWith("c:") && markers.is("being", term.key().substring(2));
  }

  private static int distance(Term term, Token word) {
    return Math.abs(term.span().start() - word.end());
  }

  /** The first word that says there was none, or, in what is denied, that there was any. */
  private Optional<Token> none(Frame frame) {
    return tokens(frame).filter(token -> saysNone(frame, token)).findFirst();
  }

  /** "Called any such idea false": there was no idea, and the calling was. */
  private boolean isAny(Frame frame, Token token) {
    return markers.is("any", Folding.fold(token.span().of(frame.text())));
  }

  private boolean saysNone(Frame frame, Token token) {
    String word = Folding.fold(token.span().of(frame.text()));
    boolean any = frame.denies() && isAny(frame, token);
    boolean determiner = word.equals("no") && token.tag() == PartOfSpeech.DET;
    return any
        || !frame.denies()
            && (markers.is("none of", word) || determiner || word.equals("no") && isBeing(frame));
  }

  /** "No había droga": a verb of being under the negation. */
  private boolean isBeing(Frame frame) {
    return tokens(frame).anyMatch(token -> markers.is("being", Folding.fold(token.lemma())));
  }

  private static Stream<Token> tokens(Frame frame) {
    Reading reading = frame.account().reading();
    return reading.tokens().stream()
        .filter(token -> frame.content().stream().anyMatch(piece -> piece.contains(token.span())));
  }
}
