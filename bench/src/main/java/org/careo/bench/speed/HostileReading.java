package org.careo.bench.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careo.attribute.Attributor;
import org.careo.model.Field;
import org.careo.model.Language;
import org.careo.model.Published;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.read.ReportReader;

/**
 * What reading and attribution cost on texts made to hurt, at a size and at four times the size:
 * linear work shows as a ratio near 4. {@code ./careo-bench speed.HostileReading CHARACTERS}.
 */
public final class HostileReading {
  private static final int TIMES = 4;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private HostileReading() {}

  public static void main(String[] arguments) {
    int size = Integer.parseInt(arguments[0]);
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("one word without blanks", "x");
    texts.put("one line of marks and letters", "a.b-c'd/e,f@");
    texts.put("words in one sentence", "water and ");
    texts.put("names in one sentence", "Ana Ruiz and ");
    texts.put("surnames that stay open", "Ana Ruiz spoke. Eva Ruiz spoke. Ruiz said no. ");
    texts.put("roles without a name", "The minister said that the union said so. ");
    texts.put("straight quotation marks", "\"");
    texts.put("opening quotation marks", "“a ");
    texts.put("guillemets and words", "« dijo ");
    texts.put("dashes", "— dijo Ana. ");
    texts.put("numbers", "12,5 por 100 y 7,000 ");
    texts.put("dates", "3 de mayo de 2031, ayer, el lunes, ");
    texts.put("towns", "Lima, Perú, y Paris, Texas, ");
    texts.put("emoji", "😀👩‍👩‍👧 ");
    texts.put("right to left", "אמר השר כי המים נקיים. ");
    texts.put("a third language", "Der Minister sagte, das Wasser sei sauber. ");
    texts.put("statements", "He said that she said that they denied it. ");
    ReportReader reader = new ReportReader();
    Attributor attributor = new Attributor();
    for (Map.Entry<String, String> text : texts.entrySet()) {
      cost(reader, attributor, text.getValue(), size);
      double small = cost(reader, attributor, text.getValue(), size);
      double large = cost(reader, attributor, text.getValue(), TIMES * size);
      System.out.printf(
          Locale.ROOT,
          "%-32s %8.2f s %8.2f s ratio %.1f%n",
          text.getKey(),
          small,
          large,
          large / Math.max(small, 0.001));
    }
  }

  private static double cost(ReportReader reader, Attributor attributor, String part, int size) {
    Report report = report(part.repeat(size / part.length() + 1));
    long start = THREADS.getCurrentThreadCpuTime();
    attributor.attribute(report, reader.read(report));
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static Report report(String text) {
    return new Report(
        "r0",
        "text",
        "",
        Language.ENGLISH,
        text,
        List.of(new Segment(SegmentKind.BODY, new Span(0, text.length()), 0, "bench")),
        Field.UNKNOWN,
        Field.UNKNOWN,
        Field.UNKNOWN,
        Published.UNKNOWN,
        "",
        List.of(),
        List.of());
  }
}
