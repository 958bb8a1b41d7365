package org.careo.clean.plain;

import java.util.List;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;

/** An invented article with its head, and what a segmenter finds in a text. */
final class FerryStory {
  static final String ARTICLE =
      """
      Ferry company stops the night crossing to Orlo island
      By Mina Castro // 2031-03-14

      The ferry company Norlinie will stop its night crossing to Orlo island from April, its director said on Friday.

      The crossing carried an average of nine passengers a night last winter, according to figures the company gave the island council.

      "We cannot sail an empty ferry for ever," director Hanne Voss told the council. She promised a later evening crossing instead.

      What the islanders say

      Islanders rejected the plan. The nurse Pelle Ahr said the night ferry was the only way to a hospital when the helicopter could not fly.

      The council will vote on the crossing next week. Norlinie has said it will not wait for the vote.
      """;

  static final String BODY_AFTER_TITLE = ARTICLE.substring(ARTICLE.indexOf("The ferry company"));

  private FerryStory() {}

  static Segmentation segment(String text) {
    return new PlainSegmenter().segment(text, List.of());
  }

  /** The words of the segments of a kind. */
  static List<String> words(Segmentation found, String text, SegmentKind kind) {
    return found.segments().stream()
        .filter(segment -> segment.kind() == kind)
        .map(segment -> segment.span().of(text))
        .toList();
  }

  /** The segments of the article, a line each. */
  static String article(Segmentation found, String text) {
    StringBuilder article = new StringBuilder();
    for (Segment segment : found.segments()) {
      if (segment.kind().isArticle()) {
        article.append(segment.span().of(text)).append('\n');
      }
    }
    return article.toString();
  }
}
