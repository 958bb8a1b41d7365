package org.careo.confront.decide;

import java.util.Optional;
import java.util.stream.Stream;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Counted;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.confront.quantity.FigureComparison;
import org.careo.confront.quantity.Toll;
import org.careo.model.Figure;
import org.careo.model.Statement;
import org.careo.text.Folding;

/**
 * What shows that two figures, however near the words around them, are of two matters: a part or
 * what it is a part of, a limit and a size, a hospital's own patients, two fates.
 */
final class OtherMatters {
  private final FigureComparison figures;
  private final Markers markers;

  OtherMatters(FigureComparison figures, Markers markers) {
    this.figures = figures;
    this.markers = markers;
  }

  boolean areOf(Frame a, Figure left, Frame b, Figure right, Alignment alignment) {
    return isPartOrBase(a, left)
        || isPartOrBase(b, right)
        || figures.isBound(a, left) != figures.isBound(b, right)
        || saysItsOwn(a)
        || saysItsOwn(b)
        || isOfPatients(a, left, b, right) && countTheirOwn(a, b)
        || befellOtherwise(a, left, b, right, alignment);
  }

  private boolean isPartOrBase(Frame frame, Figure figure) {
    return Counted.isPart(frame, figure, markers) || Counted.isBase(frame, figure, markers);
  }

  private boolean isOfPatients(Frame a, Figure left, Frame b, Figure right) {
    return Stream.concat(fate(a, left).stream(), fate(b, right).stream())
        .anyMatch(fate -> fate == Toll.Fate.HURT || fate == Toll.Fate.TREATED);
  }

  /** A hospital counts whom it treated, and who counts "their own" does not count all. */
  boolean countTheirOwn(Frame a, Frame b) {
    boolean one = countsPatients(a);
    boolean other = countsPatients(b);
    return one != other || one && !Holders.bearOneName(a, b) || saysItsOwn(a) || saysItsOwn(b);
  }

  private boolean saysItsOwn(Frame frame) {
    return markers.anyIn("its own", frame.words());
  }

  private boolean countsPatients(Frame frame) {
    Stream<String> source =
        frame.statement().source().stream()
            .flatMap(span -> Folding.words(span.of(frame.text())).stream());
    Stream<String> own =
        frame.statement().form() == Statement.Form.AUTHOR
            ? Stream.of(frame.words().split(" "))
            : Stream.empty();
    return Stream.concat(source, own).anyMatch(word -> markers.is("treating body", word));
  }

  /** "27 inmates died", "41 inmates escaped": two fates, or a fate and another act. */
  private boolean befellOtherwise(
      Frame a, Figure left, Frame b, Figure right, Alignment alignment) {
    Optional<Toll.Fate> one = fate(a, left);
    Optional<Toll.Fate> other = fate(b, right);
    if (one.isPresent() && other.isPresent()) {
      return !one.equals(other);
    }
    return one.isPresent() && alignment.leftB().stream().anyMatch(markers::isAct)
        || other.isPresent() && alignment.leftA().stream().anyMatch(markers::isAct);
  }

  private Optional<Toll.Fate> fate(Frame frame, Figure figure) {
    return Toll.of(frame, markers).stream()
        .filter(toll -> toll.figure().equals(figure))
        .map(Toll::fate)
        .findFirst();
  }
}
