package org.careo.picture.happening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careo.model.Happening;
import org.careo.model.Language;
import org.careo.model.SegmentKind;
import org.careo.model.Sentence;
import org.careo.model.Statement;
import org.careo.picture.context.Surroundings;
import org.careo.text.Folding;
import org.careo.text.word.Stems;

/**
 * Whose a happening is that a title tells and no statement does, as in "Strike in the north": the
 * article says it out in a sentence, and the title is a second telling of that; where it never
 * comes back to it the title is the author's own, as is what the author says first. What no
 * statement tells elsewhere is no item of the picture.
 */
final class Headlines {
  private final Surroundings around;

  Headlines(Surroundings around) {
    this.around = around;
  }

  /** Whether a happening stands in a title whose article has an author's statement. */
  boolean isTold(Happening happening) {
    SegmentKind kind =
        around.account().report().segments().get(sentence(happening).segment()).kind();
    return kind == SegmentKind.TITLE && first().isPresent();
  }

  private Sentence sentence(Happening happening) {
    int index = around.sentence(happening.span().start());
    return around.reading().sentences().get(Math.max(0, index));
  }

  /**
   * The happenings with a statement each, in the same order.
   *
   * @param numbered all of a report, numbered along its text
   */
  List<Happening> placed(List<Happening> numbered) {
    List<Happening> placed = new ArrayList<>();
    for (Happening each : numbered) {
      placed.add(each.statement().isEmpty() ? placed(each, numbered) : each);
    }
    return placed;
  }

  private Happening placed(Happening title, List<Happening> numbered) {
    return numbered.stream()
        .filter(other -> isToldBy(title, other))
        .findFirst()
        .map(other -> title.toldBy(other.statement(), other.same()))
        .orElseGet(() -> title.toldBy(first().map(Statement::id).orElse(""), title.id()));
  }

  /** Whether the article tells the deed of a title with one of its words. */
  private boolean isToldBy(Happening title, Happening other) {
    return !other.statement().isEmpty()
        && other.span().start() > title.span().start()
        && other.type().equals(title.type())
        && other.mode().equals(title.mode())
        && other.negated() == title.negated()
        && stems(other).stream().anyMatch(stems(title)::contains);
  }

  private List<String> stems(Happening happening) {
    Language language = sentence(happening).language();
    return Folding.words(happening.span().of(around.text())).stream()
        .filter(word -> word.length() > 3)
        .map(word -> Stems.stem(language, word))
        .toList();
  }

  /** What the author says first. */
  private Optional<Statement> first() {
    return around.account().statements().stream()
        .filter(each -> each.form() == Statement.Form.AUTHOR)
        .findFirst();
  }
}
