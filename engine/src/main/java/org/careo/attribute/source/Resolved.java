package org.careo.attribute.source;

import java.util.List;
import org.careo.model.Candidate;
import org.careo.model.Span;
import org.careo.model.Speaker;

/**
 * Who a source is.
 *
 * @param speaker the speaker; {@link Speaker#UNKNOWN} when it stays open
 * @param mention words elsewhere that name the speaker; empty when the source names itself
 * @param runnersUp others that were weighed, best first
 */
public record Resolved(Speaker speaker, List<Span> mention, List<Candidate> runnersUp) {
  public static final Resolved UNKNOWN = new Resolved(Speaker.UNKNOWN, List.of(), List.of());

  public Resolved {
    mention = List.copyOf(mention);
    runnersUp = List.copyOf(runnersUp);
  }
}
