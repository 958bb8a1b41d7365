package org.careo.clean.plain;

import java.util.List;
import org.careo.model.Field;
import org.careo.model.Published;
import org.careo.model.Segment;

/**
 * What the words of a text alone tell of it.
 *
 * @param segments in text order, not overlapping
 * @param title the headline; {@link Field#UNKNOWN} when none stands out
 * @param outlet who published it; {@link Field#UNKNOWN} when not named
 * @param author who signed it; {@link Field#UNKNOWN} when nobody did
 * @param published when; {@link Published#UNKNOWN} when no date of the report's own is written
 */
public record Segmentation(
    List<Segment> segments, Field title, Field outlet, Field author, Published published) {
  public Segmentation {
    segments = List.copyOf(segments);
  }
}
