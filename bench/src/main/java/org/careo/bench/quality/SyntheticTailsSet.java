package org.careo.bench.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.careo.clean.plain.PlainSegmenter;
import org.careo.model.Segment;

/**
 * Contamination and loss of the article in {@link SyntheticText}s, by kind of tail, in characters
 * other than white space: contamination = foreign characters called article / all called article;
 * loss = article characters not called article / all article characters. Pages of odd number only;
 * the weights are trained on those of even number.
 */
final class SyntheticTailsSet implements QualitySet {

  @Override
  public String name() {
    return "synthetic-tails";
  }

  @Override
  public String folder() {
    return "clean/scrapinghub";
  }

  @Override
  public void run(Bench bench) throws IOException {
    List<NewsPages> pages = half(NewsPages.read(bench.evaluation().resolve("clean")), 1);
    System.out.println("tail                        texts  keep-all  contamination  loss");
    for (SyntheticText.Tail tail : SyntheticText.Tail.values()) {
      Count count = new Count();
      List<SyntheticText> texts = SyntheticText.make(pages, tail);
      for (SyntheticText text : texts) {
        count.add(text, new PlainSegmenter().segment(text.text(), List.of()).segments());
      }
      System.out.printf(
          Locale.ROOT,
          "%-27s %5d  %8.3f  %13.3f  %.3f%n",
          tail.name().toLowerCase(Locale.ROOT).replace('_', '-'),
          texts.size(),
          count.foreign / (double) (count.foreign + count.article),
          count.contaminating / (double) Math.max(1, count.contaminating + count.kept),
          1 - count.kept / (double) count.article);
    }
    clean(bench.evaluation().resolve("attribution/polnear/dev/text"));
  }

  /** How much of news texts that carry no tail leaves the article all the same. */
  private static void clean(Path texts) throws IOException {
    if (!Files.isDirectory(texts)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> listed = Files.list(texts)) {
      files = listed.sorted().toList();
    }
    Count count = new Count();
    for (Path file : files) {
      String words = Files.readString(file);
      BitSet all = new BitSet();
      all.set(0, words.length());
      count.add(
          new SyntheticText(words, all, all),
          new PlainSegmenter().segment(words, List.of()).segments());
    }
    System.out.printf(
        Locale.ROOT,
        "%-27s %5d  %8s  %13s  %.3f%n",
        "polnear-texts-as-they-are",
        files.size(),
        "-",
        "-",
        1 - count.kept / (double) count.article);
  }

  /** Every second page, so that training and measuring never see the same one. */
  static List<NewsPages> half(List<NewsPages> pages, int remainder) {
    List<NewsPages> half = new ArrayList<>();
    for (int index = remainder; index < pages.size(); index += 2) {
      half.add(pages.get(index));
    }
    return half;
  }

  private static final class Count {
    private long article;
    private long foreign;
    private long kept;
    private long contaminating;

    void add(SyntheticText text, List<Segment> segments) {
      BitSet called = new BitSet();
      for (Segment segment : segments) {
        // Title, byline, date and editor's note count with the article, as in the marked reports.
        boolean own =
            switch (segment.kind()) {
              case TITLE, BYLINE, DATE, HEADING, BODY, QUOTE, LIST, EDITORS_NOTE -> true;
              case CAPTION, REFERENCES, AUTHOR_NOTE, TEASER, ADVERTISEMENT, WIDGET -> false;
            };
        if (own) {
          called.set(segment.span().start(), segment.span().end());
        }
      }
      for (int index = 0; index < text.text().length(); index++) {
        if (Character.isWhitespace(text.text().charAt(index)) || !text.judged().get(index)) {
          continue;
        }
        boolean own = text.article().get(index);
        article += own ? 1 : 0;
        foreign += own ? 0 : 1;
        kept += own && called.get(index) ? 1 : 0;
        contaminating += !own && called.get(index) ? 1 : 0;
      }
    }
  }
}
