package org.careo.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careo.model.DateRange;
import org.careo.model.Field;
import org.careo.model.Language;
import org.careo.model.Published;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.model.TimeExpression;
import org.careo.read.CoreReader;
import org.careo.read.base.Base;
import org.careo.read.quantity.FigureReader;
import org.careo.read.time.TimeReader;

/**
 * CPU time of reading dates and figures: {@code ./careo-bench FiguresAndDates FOLDER [en|es]} reads
 * the plain texts of a folder until 20 CPU seconds are spent, after a warm-up of as many rounds.
 */
public final class FiguresAndDates {

  private FiguresAndDates() {}

  public static void main(String[] arguments) throws IOException {
    Language language =
        arguments.length > 1 && arguments[1].equals("es") ? Language.SPANISH : Language.ENGLISH;
    CoreReader core = new CoreReader();
    List<Base> bases = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".txt")).sorted().toList()) {
        bases.add(core.read(report(Files.readString(file), language)));
      }
    }
    long tokens = bases.stream().mapToLong(base -> base.tokens().size()).sum();
    rounds(bases, 5_000_000_000L);
    long[] spent = rounds(bases, 10_000_000_000L);
    double thousands = tokens * (double) spent[1] / 1000;
    System.out.printf(
        "%d tokens, %d rounds: %.5f CPU s per 1,000 tokens%n",
        tokens, spent[1], spent[0] / 1e9 / thousands);
  }

  private static long[] rounds(List<Base> bases, long limit) {
    TimeReader times = new TimeReader();
    FigureReader figures = new FigureReader();
    long start = cpu();
    long rounds = 0;
    while (cpu() - start < limit) {
      for (Base base : bases) {
        List<TimeExpression> found = times.read(base);
        figures.read(base, found, List.of());
      }
      rounds++;
    }
    return new long[] {cpu() - start, rounds};
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Report report(String text, Language language) {
    return new Report(
        "speed",
        "speed.txt",
        "",
        language,
        text,
        List.of(new Segment(SegmentKind.BODY, new Span(0, text.length()), 0, "whole text")),
        Field.UNKNOWN,
        Field.UNKNOWN,
        Field.UNKNOWN,
        new Published(new DateRange("2025-09-01", "2025-09-01"), "set", new Span(0, 0)),
        "",
        List.of(),
        List.of());
  }
}
