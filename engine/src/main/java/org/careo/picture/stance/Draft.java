package org.careo.picture.stance;

import java.util.List;
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

  List<String> stems() {
    return topic.stems();
  }

  String report() {
    return around.account().report().id();
  }
}
