package org.careo.confront.decide;

import java.util.List;
import java.util.Optional;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.confront.frame.Term;
import org.careo.model.SpeechAct;
import org.careo.text.Folding;

/**
 * The row for an accusation and the denial of the accused: a group was responsible, says one; the
 * group denies any part. The denial says nothing of what it denies, so the two have no word in
 * common but the name of who denies.
 */
final class Accusations {
  static final String ROW = "an accusation and the denial of the accused";

  /** With more acts and things than this a denial denies something of its own. */
  private static final int OWN = 1;

  private final Markers markers;

  Accusations(Markers markers) {
    this.markers = markers;
  }

  /** An accusation and its denial; empty when the two are none. */
  Optional<Verdict> verdict(Frame a, Frame b, Alignment alignment) {
    boolean found = deniesAnyPart(a) && accuses(b, a) || deniesAnyPart(b) && accuses(a, b);
    return found
        ? Optional.of(Verdict.toCompare("polarity", alignment, a.content(), b.content(), ROW))
        : Optional.empty();
  }

  /** "Any role", "toda participación": a part in something that is not named. */
  private boolean deniesAnyPart(Frame frame) {
    long own =
        frame.terms().stream()
            .filter(Term::isThing)
            .filter(term -> !isPart(term.span().of(frame.text())))
            .count();
    return frame.denies()
        && !frame.holder().name().isEmpty()
        && markers.anyIn("involvement", frame.words())
        && own <= OWN;
  }

  private boolean isPart(String words) {
    return Folding.words(words).stream().anyMatch(word -> markers.is("involvement", word));
  }

  /** Whether somebody else names the accused with a deed. */
  private boolean accuses(Frame frame, Frame denial) {
    boolean charge =
        frame.statement().act() == SpeechAct.ACCUSATION
            || markers.anyIn("charging", cueAndContent(frame));
    return charge && !frame.denies() && !Holders.bearOneName(frame, denial) && names(frame, denial);
  }

  /** Whether the accused is named, in whatever role: "was behind it" has no subject that acts. */
  private static boolean names(Frame frame, Frame denial) {
    String actor = "a:" + denial.holder().actor();
    List<String> name = Folding.words(denial.holder().name());
    return frame.terms().stream()
        .filter(term -> term.kind() == Term.Kind.NAME)
        .anyMatch(
            term ->
                term.senses().contains(actor)
                    || name.containsAll(Folding.words(term.span().of(frame.text()))));
  }

  private static String cueAndContent(Frame frame) {
    List<String> cue =
        frame.statement().cue().stream()
            .flatMap(words -> Folding.words(words.of(frame.text())).stream())
            .toList();
    return String.join(" ", cue) + " " + frame.words();
  }
}
