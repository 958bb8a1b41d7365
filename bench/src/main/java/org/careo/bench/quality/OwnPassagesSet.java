package org.careo.bench.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.attribute.Attributor;
import org.careo.bench.quality.MarkedPassage.Marked;
import org.careo.model.Language;
import org.careo.model.Report;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.read.ReportReader;

/**
 * Who said what in passages that were invented and annotated for Careo before the rules. As in the
 * other sets a relation counts when the contents share half of their words, and the source counts
 * when it overlaps the annotated one, or when both have none. Prints what it misses.
 */
final class OwnPassagesSet implements QualitySet {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final String HEADLINE = "TITLE ";

  private final String name;
  private final String resource;
  private final Language language;

  /**
   * @param name name of the set
   * @param resource file of marked passages, one a line; "TITLE " before one makes it a headline, "
   *     / " in it begins a paragraph
   * @param language what they are written in
   */
  OwnPassagesSet(String name, String resource, Language language) {
    this.name = name;
    this.resource = resource;
    this.language = language;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String folder() {
    return "";
  }

  @Override
  public void run(Bench bench) throws IOException {
    ReportReader reader = new ReportReader();
    Attributor attributor = new Attributor();
    int gold = 0;
    int answered = 0;
    int related = 0;
    int sourced = 0;
    int number = 0;
    for (String line : MarkedPassage.lines(resource)) {
      boolean headline = line.startsWith(HEADLINE);
      String marked = headline ? line.substring(HEADLINE.length()) : line;
      MarkedPassage passage = MarkedPassage.parse(marked.replace(" / ", "\n"));
      Report report =
          PlainText.report(
              "own" + ++number,
              passage.text(),
              language,
              headline ? SegmentKind.TITLE : SegmentKind.BODY);
      List<Statement> left = new ArrayList<>();
      for (Statement statement : attributor.attribute(report, reader.read(report))) {
        if (!statement.cue().isEmpty()) {
          left.add(statement);
        }
      }
      gold += passage.attributions().size();
      answered += left.size();
      for (Marked wanted : passage.attributions().values()) {
        Statement best = null;
        double most = 0.5;
        for (Statement statement : left) {
          double shared =
              likeness(passage.text(), wanted.content(), statement.content())
                  + (overlap(wanted.cue(), statement.cue()) ? 0.001 : 0);
          if (shared >= most) {
            most = shared;
            best = statement;
          }
        }
        boolean right =
            best != null
                && (wanted.source().isEmpty()
                    ? best.source().isEmpty()
                    : overlap(wanted.source(), best.source()));
        if (best != null) {
          left.remove(best);
          related++;
          sourced += right ? 1 : 0;
        }
        if (!right) {
          System.out.println((best == null ? "missed  " : "source  ") + line);
        }
      }
      for (Statement extra : left) {
        System.out.println("too much  " + extra.rule() + "  " + line);
      }
    }
    print("relation", related, gold, answered);
    print("relation+source", sourced, gold, answered);
  }

  private static void print(String what, int right, int gold, int answered) {
    double precision = 100.0 * right / Math.max(1, answered);
    double recall = 100.0 * right / Math.max(1, gold);
    System.out.printf(
        Locale.ROOT,
        "%-16s P %.1f  R %.1f  F1 %.1f  (gold %d, system %d)%n",
        what,
        precision,
        recall,
        precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall),
        gold,
        answered);
  }

  /** Jaccard measure of the words two contents hold. */
  static double likeness(String text, List<Span> first, List<Span> second) {
    Set<Integer> left = words(text, first);
    Set<Integer> right = words(text, second);
    Set<Integer> all = new HashSet<>(left);
    all.addAll(right);
    left.retainAll(right);
    return all.isEmpty() ? 0 : (double) left.size() / all.size();
  }

  private static Set<Integer> words(String text, List<Span> spans) {
    Set<Integer> words = new HashSet<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      int at = matcher.start();
      if (spans.stream().anyMatch(span -> span.start() <= at && at < span.end())) {
        words.add(at);
      }
    }
    return words;
  }

  private static boolean overlap(List<Span> first, List<Span> second) {
    return first.stream().anyMatch(one -> second.stream().anyMatch(one::overlaps));
  }
}
