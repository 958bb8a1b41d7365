package org.careo.clean.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.careo.model.Field;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;

/**
 * Cuts a text without markup into segments. See the package documentation for how.
 *
 * <p>Example: {@code new PlainSegmenter().segment(text, List.of()).segments()}.
 */
public final class PlainSegmenter {

  /**
   * Segments of the text and what its own lines say of title, author, outlet and date. Linear in
   * the length of the text; never fails.
   *
   * @param text the text, left as it is
   * @param marks stretches whose kind is known already (from the styles of a document, the headers
   *     of a mail), in text order, not overlapping
   */
  public Segmentation segment(String text, List<Segment> marks) {
    Labels labels = new Labels(BlockCutter.cut(text));
    applyMarks(labels, marks);
    int title = surestLayers(labels);
    Coherence.apply(labels, title);
    BodyKinds.apply(labels);
    Imprint imprint = new Imprint(labels);
    Field outlet = TextFields.outlet(labels, title, imprint);
    Field author = TextFields.author(labels, outlet.value(), imprint);
    Masthead.mark(labels, outlet);
    List<Segment> segments = new ArrayList<>(labels.size());
    for (int index = 0; index < labels.size(); index++) {
      segments.add(
          new Segment(
              labels.kind(index),
              labels.block(index).span(),
              labels.group(index),
              labels.rule(index)));
    }
    return new Segmentation(
        segments, TextFields.title(labels, title), outlet, author, HeadDates.published(labels));
  }

  /**
   * What training sees of a text: the blocks that the surer layers leave open, with their features.
   */
  public List<Observation> observe(String text) {
    Labels labels = new Labels(BlockCutter.cut(text));
    int title = surestLayers(labels);
    LineFeatures features = new LineFeatures(labels, title);
    List<Observation> observations = new ArrayList<>();
    for (int index = 0; index < labels.size(); index++) {
      if (labels.isOpen(index)) {
        observations.add(new Observation(labels.block(index).span(), features.of(index)));
      }
    }
    return observations;
  }

  /**
   * A block left open by the surer layers.
   *
   * @param span where it is
   * @param features names of the features it has
   */
  public record Observation(Span span, Set<String> features) {
    public Observation {
      features = Collections.unmodifiableSet(new LinkedHashSet<>(features));
    }
  }

  /**
   * The notes below a text: of these segments those of the kinds author note and editor's note,
   * found by the surest layers alone. For texts whose other kinds are known.
   *
   * @param text title, byline, first paragraphs and last lines
   * @param marks as for {@link #segment}
   */
  public List<Segment> notes(String text, List<Segment> marks) {
    Labels labels = new Labels(BlockCutter.cut(text));
    applyMarks(labels, marks);
    LexiconRules.notes(labels);
    Apparatus.apply(labels, TextFields.signers(labels));
    Foot.apply(labels);
    List<Segment> notes = new ArrayList<>();
    for (int index = 0; index < labels.size(); index++) {
      if (labels.is(index, SegmentKind.AUTHOR_NOTE) || labels.is(index, SegmentKind.EDITORS_NOTE)) {
        notes.add(
            new Segment(labels.kind(index), labels.block(index).span(), 0, labels.rule(index)));
      }
    }
    return notes;
  }

  private static int surestLayers(Labels labels) {
    LexiconRules.apply(labels);
    Tables.apply(labels);
    int title = Head.apply(labels);
    Apparatus.apply(labels, TextFields.signers(labels));
    Foot.apply(labels);
    Teasers.apply(labels, title);
    StrangeImages.apply(labels);
    return title;
  }

  private static void applyMarks(Labels labels, List<Segment> marks) {
    int mark = 0;
    for (int index = 0; index < labels.size() && mark < marks.size(); index++) {
      Span span = labels.block(index).span();
      while (mark < marks.size() && marks.get(mark).span().end() <= span.start()) {
        mark++;
      }
      if (mark < marks.size() && marks.get(mark).span().contains(span)) {
        labels.set(index, marks.get(mark).kind(), marks.get(mark).rule());
      }
    }
  }
}
