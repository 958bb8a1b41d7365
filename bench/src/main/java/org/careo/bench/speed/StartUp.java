package org.careo.bench.speed;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;
import org.careo.bench.quality.PlainText;
import org.careo.model.Language;
import org.careo.model.Report;
import org.careo.read.CoreReader;
import org.careo.read.ReportReader;

/**
 * From the start of the virtual machine to the first token, and to a first report read whole:
 * {@code ./careo-bench speed.StartUp LANGUAGE}. Wall clock, and the processor time of the whole
 * process, compiler included, which a busy machine sways less.
 */
public final class StartUp {

  private StartUp() {}

  public static void main(String[] arguments) {
    Language language = new Language(arguments[0]);
    String text = language.equals(Language.SPANISH) ? "La primera palabra." : "The first word.";
    Report report = PlainText.report("r0", text, language);
    int tokens = new CoreReader().read(report).tokens().size();
    print(language.tag() + ": first of " + tokens + " tokens");
    new ReportReader().read(report);
    print(language.tag() + ": everything read");
  }

  private static void print(String what) {
    long wall = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    Duration processor = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    System.out.printf(
        Locale.ROOT,
        "%s after %d ms on the clock, %d ms of processor time%n",
        what,
        wall,
        processor.toMillis());
  }
}
