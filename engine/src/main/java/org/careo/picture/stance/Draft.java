package org.careo.picture.stance;

import java.util.List;
import java.util.Optional;
import org.careo.model.DateRange;
import org.careo.model.Position.Stance;
import org.careo.model.Position.Strength;
import org.careo.model.Span;
import org.careo.picture.context.Surroundings;

/**
 * A position before its issue is known.
 *
 * @param id id of the position
 * @param around where it is told
 * @param statement id of the statement
 * @param span the words
 * @param topic what it is about
 */
record Draft(
    String id,
    Surroundings around,
    String holder,
    String name,
    Stance stance,
    Strength strength,
    String condition,
    DateRange time,
    String statement,
    Span span,
    Topic topic) {

  /** The same held by another, whom the reader knows by a name. */
  Draft heldBy(String otherHolder, String otherName) {
    return new Draft(
        id,
        around,
        otherHolder,
        otherName,
        stance,
        strength,
        condition,
        time,
        statement,
        span,
        topic);
  }

  List<String> stems() {
    return topic.stems();
  }

  /** Words that can name what it is about; empty when there are none. */
  Optional<MatterLabel> label() {
    Optional<MatterLabel> label =
        MatterLabel.of(around, topic.matter())
            .filter(MatterLabel::hasLetters)
            // What is told before is no single name: that is a dateline or who told it.
            .filter(matter -> !topic.pointsBack() || matter.words().indexOf(' ') > 0);
    return topic.isNamedPointer() ? label.map(matter -> matter.behind(topic.words())) : label;
  }

  String report() {
    return around.account().report().id();
  }
}
