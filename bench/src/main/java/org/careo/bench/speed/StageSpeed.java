package org.careo.bench.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.careo.acquire.Acquired;
import org.careo.acquire.Acquirer;
import org.careo.assess.Assessor;
import org.careo.attribute.Attributor;
import org.careo.clean.Cleaner;
import org.careo.confront.Confronter;
import org.careo.model.Account;
import org.careo.model.Cleaned;
import org.careo.model.Confrontation;
import org.careo.model.Lineage;
import org.careo.model.Original;
import org.careo.model.Reading;
import org.careo.model.Report;
import org.careo.model.Statement;
import org.careo.picture.Painter;
import org.careo.read.ReportReader;
import org.careo.trace.Tracer;

/**
 * CPU milliseconds a report by stage: {@code ./careo-bench speed.StageSpeed FOLDER [COPIES]}. The
 * first round warms up and is not counted; with COPIES the reports are taken so many times with
 * other words in front, to fill a large case.
 */
public final class StageSpeed {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Map<String, Long> spent = new LinkedHashMap<>();

  private StageSpeed() {}

  public static void main(String[] arguments) {
    List<String> folder = List.of(arguments[0]);
    int copies = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
    long began = System.nanoTime();
    StageSpeed warm = new StageSpeed();
    warm.run(folder, 1);
    System.out.printf(
        Locale.ROOT,
        "first round with loading: %.1f s on the clock%n",
        (System.nanoTime() - began) / 1e9);
    StageSpeed counted = new StageSpeed();
    int reports = counted.run(folder, copies);
    System.out.printf(Locale.ROOT, "%d reports, CPU ms a report:%n", reports);
    counted.spent.forEach(
        (stage, nanos) ->
            System.out.printf(Locale.ROOT, "  %-10s %8.2f%n", stage, nanos / 1e6 / reports));
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == java.lang.management.MemoryType.HEAP) {
        peak += pool.getPeakUsage().getUsed();
      }
    }
    System.out.printf(Locale.ROOT, "peak heap %d MB%n", peak >> 20);
  }

  private int run(List<String> folder, int copies) {
    List<Original> originals = new ArrayList<>();
    time(
        "acquire",
        () -> {
          new Acquirer()
              .acquire(
                  folder,
                  found -> {
                    if (found instanceof Acquired.Taken taken) {
                      originals.add(taken.original());
                    }
                  });
          return originals;
        });
    Cleaner cleaner = new Cleaner();
    ReportReader reader = new ReportReader();
    Attributor attributor = new Attributor();
    List<Account> accounts = new ArrayList<>();
    int tokens = 0;
    for (int copy = 0; copy < copies; copy++) {
      for (Original original : originals) {
        Original named =
            new Original(
                copy + "/" + original.file(),
                original.from(),
                original.mediaType(),
                original.sha256(),
                original.modified(),
                original.bytes());
        if (time("clean", () -> cleaner.clean(named)) instanceof Cleaned.Readable readable) {
          Report report = readable.report();
          Reading reading = time("read", () -> reader.read(report));
          List<Statement> statements =
              time("attribute", () -> attributor.attribute(report, reading));
          accounts.add(new Account(report, reading, statements));
          tokens += reading.tokens().size();
        }
      }
    }
    Lineage lineage = time("trace", () -> new Tracer().trace(accounts));
    Confrontation confrontation =
        time("confront", () -> new Confronter().confront(accounts, lineage));
    Confrontation assessed =
        time("assess", () -> new Assessor().assess(confrontation, accounts, lineage));
    time("picture", () -> new Painter().paint(accounts, assessed));
    System.out.printf(
        Locale.ROOT,
        "%d tokens, %d statements, CPU s per 1,000 tokens: read %.3f, attribute %.3f%n",
        tokens,
        accounts.stream().mapToInt(account -> account.statements().size()).sum(),
        spent.getOrDefault("read", 0L) / 1e6 / tokens,
        spent.getOrDefault("attribute", 0L) / 1e6 / tokens);
    return Math.max(1, accounts.size());
  }

  private <T> T time(String stage, Supplier<T> work) {
    long before = THREADS.getCurrentThreadCpuTime();
    T result = work.get();
    spent.merge(stage, THREADS.getCurrentThreadCpuTime() - before, Long::sum);
    return result;
  }
}
