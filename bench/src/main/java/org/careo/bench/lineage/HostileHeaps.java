package org.careo.bench.lineage;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careo.model.Account;
import org.careo.model.Language;
import org.careo.model.Lineage;
import org.careo.model.Parentage;
import org.careo.trace.Tracer;

/**
 * Time and answers for heaps that tempt a finder of copies to compare all with all: {@code
 * ./careo-bench lineage.HostileHeaps [IDENTICAL QUOTED PAGES]}, how many reports of each; a heap of
 * 0 is left out.
 */
public final class HostileHeaps {
  private static final int IDENTICAL = 5_000;
  private static final int QUOTED = 1_000;
  private static final int PAGES = 10_000;

  private HostileHeaps() {}

  public static void main(String[] arguments) {
    measure("identical reports", identical(size(arguments, 0, IDENTICAL)));
    measure("reports and one that quotes a sentence of each", quoted(size(arguments, 1, QUOTED)));
    measure("pages with the same three closing paragraphs", pages(size(arguments, 2, PAGES)));
  }

  private static int size(String[] arguments, int at, int usual) {
    return at < arguments.length ? Integer.parseInt(arguments[at]) : usual;
  }

  private static void measure(String heap, List<Account> accounts) {
    if (accounts.size() < 2) {
      return;
    }
    long wall = System.nanoTime();
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Lineage lineage = new Tracer().trace(accounts);
    double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%d %s: %.1f s CPU (%.1f s wall), %d origins of texts, %d edges, %d reports with a"
            + " parent%n",
        accounts.size(),
        heap,
        seconds,
        (System.nanoTime() - wall) / 1e9,
        lineage.parentage().stream().map(Parentage::origin).distinct().count(),
        lineage.edges().size(),
        lineage.parentage().stream().filter(each -> !each.parent().isEmpty()).count());
  }

  private static List<Account> identical(int size) {
    String text = stories(1).getFirst();
    List<Account> accounts = new ArrayList<>();
    for (int number = 0; number < size; number++) {
      accounts.add(account(number, text));
    }
    return accounts;
  }

  private static List<Account> quoted(int size) {
    List<Account> accounts = new ArrayList<>();
    StringBuilder review = new StringBuilder();
    for (String text : stories(size)) {
      accounts.add(account(accounts.size(), text));
      review.append("One paper wrote: \"").append(text, 0, text.indexOf('\n')).append("\"\n");
    }
    accounts.add(account(accounts.size(), review.toString()));
    return accounts;
  }

  private static List<Account> pages(int size) {
    List<String> stories = stories(size + 1);
    List<String> lines = stories.getLast().lines().toList();
    String closing = String.join("\n", lines.subList(0, 3));
    List<Account> accounts = new ArrayList<>();
    for (String text : stories.subList(0, size)) {
      accounts.add(account(accounts.size(), text + closing));
    }
    return accounts;
  }

  /** Texts that do not derive from one another. */
  private static List<String> stories(int count) {
    List<String> texts = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      texts.add(Scale.text(number * Scale.FAMILY));
    }
    return texts;
  }

  private static Account account(int number, String text) {
    return PlainAccount.of(String.format(Locale.ROOT, "h%06d", number), text, Language.ENGLISH);
  }
}
