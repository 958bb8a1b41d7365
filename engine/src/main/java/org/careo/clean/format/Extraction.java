package org.careo.clean.format;

import java.util.List;
import org.careo.model.Failure;
import org.careo.model.Field;
import org.careo.model.Published;
import org.careo.model.Segment;

/** What reading a file of any format but HTML gives. */
public sealed interface Extraction {

  /**
   * The text with what the format tells.
   *
   * @param text what is read
   * @param marks stretches whose kind the format tells, in text order, not overlapping
   * @param title as the format's own fields give it; {@link Field#UNKNOWN} when they do not
   * @param author likewise
   * @param published likewise
   * @param warnings what a reader should know
   */
  record Text(
      String text,
      List<Segment> marks,
      Field title,
      Field author,
      Published published,
      List<String> warnings)
      implements Extraction {
    public Text {
      marks = List.copyOf(marks);
      warnings = List.copyOf(warnings);
    }

    /** A text of which the format tells nothing more. */
    static Text of(Decoded decoded) {
      return new Text(
          decoded.text(),
          List.of(),
          Field.UNKNOWN,
          Field.UNKNOWN,
          Published.UNKNOWN,
          decoded.warnings());
    }
  }

  /** There is no text to be had. */
  record None(Failure failure) implements Extraction {}
}
