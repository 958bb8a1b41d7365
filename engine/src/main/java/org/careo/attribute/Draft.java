package org.careo.attribute;

import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.source.Resolved;
import org.careo.model.Circumstance;
import org.careo.model.Commitment;
import org.careo.model.Hop;
import org.careo.model.Span;
import org.careo.model.SpeechAct;
import org.careo.model.Statement;
import org.jspecify.annotations.Nullable;

/** A statement in the making: everything but its id, which is given in text order at the end. */
final class Draft {
  final List<Span> content = new ArrayList<>();
  List<List<Span>> clauses = List.of();
  final List<Span> cue = new ArrayList<>();
  final List<Span> source = new ArrayList<>();
  Statement.Form form = Statement.Form.AUTHOR;
  String cueClass = "";
  Resolved resolved = Resolved.UNKNOWN;
  List<Hop> chain = new ArrayList<>();
  @Nullable Draft parent;

  /** Whether the speaker of the parent tells what he said himself: two sayings, two hops. */
  boolean retold;

  List<Commitment> commitments = List.of(Commitment.PLAIN);
  SpeechAct act = SpeechAct.ASSERTION;
  List<Circumstance> circumstances = List.of();
  String rule = "";
  double confidence = 1;
  String id = "";

  /** Where the statement begins in the text. */
  int start() {
    int start = content.getFirst().start();
    for (Span span : cue) {
      start = Math.min(start, span.start());
    }
    for (Span span : source) {
      start = Math.min(start, span.start());
    }
    return start;
  }

  /** Whether a piece of the content holds the span. */
  boolean holds(Span span) {
    return content.stream().anyMatch(piece -> piece.contains(span));
  }
}
