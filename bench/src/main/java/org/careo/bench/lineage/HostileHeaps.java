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
 * ./careo-bench lineage.HostileHeaps}.
 */
public final class HostileHeaps {
  private static final int IDENTICAL = 5_000;
  private static final int QUOTED = 1_000;
  private static final int PAGES = 10_000;

  private HostileHeaps() {}

  public static void main(String[] arguments) {
    measure("identical reports", identical());
    measure("reports and one that quotes a sentence of each", quoted());
    measure("pages with the same three closing paragraphs", pages());
  }

  private static void measure(String heap, List<Account> accounts) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Lineage lineage = new Tracer().trace(accounts);
    double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%d %s: %.1f s CPU, %d origins of texts, %d edges, %d reports with a parent%n",
        accounts.size(),
        heap,
        seconds,
        lineage.parentage().stream().map(Parentage::origin).distinct().count(),
        lineage.edges().size(),
        lineage.parentage().stream().filter(each -> !each.parent().isEmpty()).count());
  }

  private static List<Account> identical() {
    String text = stories(1).getFirst();
    List<Account> accounts = new ArrayList<>();
    for (int number = 0; number < IDENTICAL; number++) {
      accounts.add(account(number, text));
    }
    return accounts;
  }

  private static List<Account> quoted() {
    List<Account> accounts = new ArrayList<>();
    StringBuilder review = new StringBuilder();
    for (String text : stories(QUOTED)) {
      accounts.add(account(accounts.size(), text));
      review.append("One paper wrote: \"").append(text, 0, text.indexOf('\n')).append("\"\n");
    }
    accounts.add(account(accounts.size(), review.toString()));
    return accounts;
  }

  private static List<Account> pages() {
    List<String> stories = stories(PAGES + 1);
    List<String> lines = stories.getLast().lines().toList();
    String closing = String.join("\n", lines.subList(0, 3));
    List<Account> accounts = new ArrayList<>();
    for (String text : stories.subList(0, PAGES)) {
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
