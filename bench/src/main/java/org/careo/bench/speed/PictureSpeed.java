package org.careo.bench.speed;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careo.Pipeline;
import org.careo.acquire.Acquired;
import org.careo.acquire.Acquirer;
import org.careo.model.Account;
import org.careo.model.Cleaned;
import org.careo.model.Confrontation;
import org.careo.model.Picture;
import org.careo.model.Report;
import org.careo.picture.Painter;

/**
 * Paints a case of many statements: {@code ./careo-bench speed.PictureSpeed FOLDER [STATEMENTS]}.
 * The reports of the folder are read once and taken again under other ids until there are so many
 * statements.
 */
public final class PictureSpeed {
  private static final int STATEMENTS = 100_000;

  private PictureSpeed() {}

  public static void main(String[] arguments) {
    int wanted = arguments.length > 1 ? Integer.parseInt(arguments[1]) : STATEMENTS;
    List<Account> read = read(arguments[0]);
    List<Account> accounts = new ArrayList<>();
    int statements = 0;
    for (int copy = 0; statements < wanted; copy++) {
      for (Account account : read) {
        accounts.add(
            new Account(renamed(account.report(), copy), account.reading(), account.statements()));
        statements += account.statements().size();
      }
    }
    long before = cpu();
    Picture picture =
        new Painter().paint(accounts, new Confrontation(List.of(), List.of(), List.of()));
    System.out.printf(
        Locale.ROOT,
        "%d statements of %d reports: %.1f s of one processor, %d happenings, %d positions%n",
        statements,
        accounts.size(),
        (cpu() - before) / 1e9,
        picture.happenings().size(),
        picture.positions().size());
  }

  private static List<Account> read(String folder) {
    Pipeline pipeline = new Pipeline();
    List<Account> read = new ArrayList<>();
    new Acquirer()
        .acquire(
            List.of(folder),
            found -> {
              if (found instanceof Acquired.Taken taken
                  && pipeline.clean(taken.original()) instanceof Cleaned.Readable readable) {
                read.add(pipeline.account(readable.report()));
              }
            });
    return read;
  }

  private static Report renamed(Report report, int copy) {
    return report.with(report.id() + "-" + copy, report.text(), report.segments());
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
