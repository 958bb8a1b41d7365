package org.careo.confront.align;

import java.util.List;
import org.careo.confront.frame.Term;

/**
 * How two frames meet.
 *
 * @param matched pairs of terms that meet
 * @param leftA terms of the first that meet nothing
 * @param leftB terms of the second that meet nothing
 * @param coverageA share of the first's weight that is matched, 0 to 1
 * @param coverageB share of the second's weight that is matched
 * @param borne the smaller of the two shares when only verbs, subjects and objects are looked at
 * @param heaviestLeftA weight of what says most of what only the first says
 * @param heaviestLeftB the same of the second
 * @param closeness how near the two are by what their words are like
 */
public record Alignment(
    List<Match> matched,
    List<Term> leftA,
    List<Term> leftB,
    double coverageA,
    double coverageB,
    double borne,
    double heaviestLeftA,
    double heaviestLeftB,
    Closeness closeness) {
  public Alignment {
    matched = List.copyOf(matched);
    leftA = List.copyOf(leftA);
    leftB = List.copyOf(leftB);
  }

  /**
   * Two terms that meet.
   *
   * @param strength 1 for the same key, less when only a broader concept is shared
   * @param opposite whether they are opposites
   * @param weight how much the one that says less says
   */
  public record Match(Term a, Term b, double strength, boolean opposite, double weight) {
    /** Whether one side says it and the other says it is not so. */
    public boolean isTurned() {
      return a.negated() != b.negated() != opposite;
    }

    /** Whether two verbs meet clearly, one of which at least bears its clause. */
    boolean isOfVerbs() {
      return strength >= CLEAR
          && a.kind() == Term.Kind.VERB
          && b.kind() == Term.Kind.VERB
          && (a.role() == Term.Role.VERB || b.role() == Term.Role.VERB);
    }
  }

  /**
   * Whether the two say the contrary of one another: what one side negates mostly meets what the
   * other does not negate, or an odd number of verbs or qualities are opposites.
   */
  public boolean isContrary() {
    long opposites =
        matched.stream()
            .filter(
                match ->
                    match.opposite()
                        && (match.a().bearing()
                            || match.b().bearing()
                            || match.a().kind() == Term.Kind.VERB
                            || leftA.isEmpty() && leftB.isEmpty())
                        && match.a().kind() != Term.Kind.NAME
                        && match.a().kind() != Term.Kind.LIGHT)
            .count();
    return isTurned() != (opposites % 2 == 1);
  }

  /** By the verbs where verbs meet, since a negation may stand before or behind its subject. */
  private boolean isTurned() {
    List<Match> verbs = matched.stream().filter(Match::isOfVerbs).toList();
    if (!verbs.isEmpty()) {
      long turned =
          verbs.stream().filter(match -> match.a().negated() != match.b().negated()).count();
      return turned * 2 >= verbs.size() && turned > 0;
    }
    long negatedInA = matched.stream().filter(match -> match.a().negated()).count();
    long negatedInB = matched.stream().filter(match -> match.b().negated()).count();
    long onlyInA =
        matched.stream().filter(match -> match.a().negated() && !match.b().negated()).count();
    long onlyInB =
        matched.stream().filter(match -> !match.a().negated() && match.b().negated()).count();
    long unmetInA = leftA.stream().filter(Term::negated).count();
    long unmetInB = leftB.stream().filter(Term::negated).count();
    return onlyInA > 0 && onlyInA * 2 >= negatedInA + unmetInA
        || onlyInB > 0 && onlyInB * 2 >= negatedInB + unmetInB;
  }

  /**
   * Whether what meets is mostly negated on both sides: "refused landing to the transport" and
   * "denied the transport | landing" turn the same away, in whatever words.
   */
  public boolean negatesAlike() {
    double both = 0;
    double one = 0;
    for (Match match : matched) {
      if (isSubstance(match.a()) && isSubstance(match.b())) {
        double weight = match.strength() * match.weight();
        both += match.a().negated() && match.b().negated() ? weight : 0;
        one += match.a().negated() != match.b().negated() ? weight : 0;
      }
    }
    return both > one;
  }

  /** A meeting weaker than this is a hint and no more. */
  private static final double CLEAR = 0.6;

  private static final double ACT = 0.9;

  /** How many words of substance that name nobody meet clearly. */
  public long core() {
    return matched.stream()
        .filter(match -> match.strength() >= CLEAR)
        .filter(match -> isSubstance(match.a()) && isSubstance(match.b()))
        .filter(match -> match.a().kind() != Term.Kind.NAME || match.b().kind() != Term.Kind.NAME)
        .count();
  }

  /**
   * Whether an act, or who or what it is about, meets.
   *
   * @param least how clearly, 0 to 1
   */
  public boolean bears(double least) {
    return matched.stream()
        .anyMatch(
            match ->
                match.strength() >= least
                    && match.a().isThing()
                    && match.b().isThing()
                    && (match.a().bearing() || match.b().bearing()));
  }

  /** Whether a name, a noun or a verb meets clearly. */
  public boolean namesOrThingsMeet() {
    return matched.stream()
        .anyMatch(
            match ->
                match.strength() >= ACT
                    && match.a().kind() != Term.Kind.OTHER
                    && isSubstance(match.a())
                    && isSubstance(match.b()));
  }

  /** How many verbs meet verbs, subjects subjects and objects objects, clearly. */
  public long bearing() {
    return matched.stream()
        .filter(match -> match.strength() >= CLEAR && match.a().bearing())
        .filter(match -> match.a().role() == match.b().role())
        .count();
  }

  /**
   * Whether each side has a subject that is no subject of the other: two acts of two, or one who
   * did it and one to whom it was done.
   */
  public boolean subjectsDiffer() {
    boolean left =
        differ(leftA)
            || matched.stream().anyMatch(match -> isSubject(match.a()) && !isSubject(match.b()));
    boolean right =
        differ(leftB)
            || matched.stream().anyMatch(match -> isSubject(match.b()) && !isSubject(match.a()));
    boolean shared =
        matched.stream().anyMatch(match -> isSubject(match.a()) && isSubject(match.b()));
    return differ(leftA) && differ(leftB) || !shared && left && right;
  }

  private static boolean isSubject(Term term) {
    return term.role() == Term.Role.SUBJECT;
  }

  /** Whether a term could have met: a Spanish word outside the table of concepts could not. */
  private static boolean isKnown(Term term) {
    return term.kind() == Term.Kind.NAME || !term.word().isEmpty();
  }

  private static boolean differ(List<Term> left) {
    return left.stream().anyMatch(term -> term.role() == Term.Role.SUBJECT && isKnown(term));
  }

  /**
   * Whether somebody named does something in both, and an act that is not said besides on either
   * side.
   */
  public boolean oneActOfOne() {
    boolean name =
        matched.stream()
            .anyMatch(
                match ->
                    isName(match.a())
                        && isName(match.b())
                        && match.a().role() == Term.Role.SUBJECT
                        && match.b().role() == Term.Role.SUBJECT);
    boolean act =
        matched.stream()
            .anyMatch(
                match ->
                    match.strength() >= ACT
                        && isSubstance(match.a())
                        && isAct(match.a())
                        && isAct(match.b()));
    return name && act;
  }

  private static boolean isName(Term term) {
    return term.kind() == Term.Kind.NAME && term.key().startsWith("a:");
  }

  private static boolean isAct(Term term) {
    return term.kind() != Term.Kind.NAME
        && (term.role() == Term.Role.VERB || term.role() == Term.Role.OBJECT);
  }

  /** How many words of weight meet: figures and words that stand everywhere left out. */
  public long substance() {
    return matched.stream()
        .filter(match -> isSubstance(match.a()) && isSubstance(match.b()))
        .count();
  }

  private static boolean isSubstance(Term term) {
    return switch (term.kind()) {
      case VERB, NAME, NOUN, OTHER -> true;
      case FIGURE, LIGHT -> false;
    };
  }

  /** Harmonic mean of the coverages. */
  public double similarity() {
    double sum = coverageA + coverageB;
    return sum == 0 ? 0 : 2 * coverageA * coverageB / sum;
  }

  public double smaller() {
    return Math.min(coverageA, coverageB);
  }

  public double larger() {
    return Math.max(coverageA, coverageB);
  }
}
