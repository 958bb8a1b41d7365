package org.careo.bench.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.careo.model.Account;
import org.careo.model.Lineage;
import org.careo.model.LineageEdge;
import org.careo.model.Parentage;
import org.careo.model.Published;
import org.careo.model.Report;
import org.careo.trace.Tracer;

/**
 * Lineage of every two reports of an event as a heap of their own, as somebody has who holds only a
 * bulletin and a dispatch: how many independent ones are told as one family, and which direction
 * the derived ones get; with {@code bare} once more without any day of publication: {@code
 * ./careo-bench lineage.SmallHeaps [bare] [list] examples/…}.
 */
public final class SmallHeaps {
  private final boolean isListed;

  /** What came out of the pairs of one relation. */
  private static final class Counts {
    private int pairs;
    private int joined;
    private int right;
    private int wrong;
    private int open;
  }

  private SmallHeaps(boolean isListed) {
    this.isListed = isListed;
  }

  public static void main(String[] arguments) throws IOException {
    List<String> words = Arrays.asList(arguments);
    SmallHeaps heaps = new SmallHeaps(words.contains("list"));
    Map<RelayPairs.Relation, Counts> all = new TreeMap<>();
    for (String argument : arguments) {
      if (argument.contains("/")) {
        RelayPairs relay = new RelayPairs(Path.of(argument));
        Map<RelayPairs.Relation, Counts> counts = heaps.of(relay, words.contains("bare"));
        print(relay.name(), counts);
        counts.forEach((relation, count) -> add(all, relation, count));
      }
    }
    print("all", all);
  }

  private static void add(
      Map<RelayPairs.Relation, Counts> all, RelayPairs.Relation relation, Counts count) {
    Counts sum = all.computeIfAbsent(relation, key -> new Counts());
    sum.pairs += count.pairs;
    sum.joined += count.joined;
    sum.right += count.right;
    sum.wrong += count.wrong;
    sum.open += count.open;
  }

  private static void print(String name, Map<RelayPairs.Relation, Counts> counts) {
    counts.forEach(
        (relation, count) ->
            System.out.printf(
                Locale.ROOT,
                "%s %s: %d pairs, joined %d; direction right %d, wrong %d, open %d%n",
                name,
                relation.name().toLowerCase(Locale.ROOT),
                count.pairs,
                count.joined,
                count.right,
                count.wrong,
                count.open));
  }

  private Map<RelayPairs.Relation, Counts> of(RelayPairs relay, boolean bare) {
    Map<RelayPairs.Relation, Counts> counts = new TreeMap<>();
    List<Account> accounts = new ArrayList<>(relay.accounts());
    accounts.removeIf(account -> !relay.isKnown(account.report().file()));
    accounts.sort(Comparator.comparing(account -> account.report().file()));
    if (bare) {
      accounts.replaceAll(SmallHeaps::withoutDay);
    }
    for (int first = 0; first < accounts.size(); first++) {
      for (int second = first + 1; second < accounts.size(); second++) {
        Account one = accounts.get(first);
        Account other = accounts.get(second);
        if (relay.isOneEvent(one.report().file(), other.report().file())) {
          RelayPairs.Relation relation = relay.relation(one.report().file(), other.report().file());
          count(
              counts.computeIfAbsent(relation, key -> new Counts()),
              relay,
              one,
              other,
              new Tracer().trace(List.of(one, other)));
        }
      }
    }
    return counts;
  }

  private void count(Counts counts, RelayPairs relay, Account one, Account other, Lineage lineage) {
    counts.pairs++;
    String a = one.report().file();
    String b = other.report().file();
    String child = "";
    double likely = 0;
    for (Parentage parentage : lineage.parentage()) {
      if (!parentage.parent().isEmpty()) {
        child = parentage.report().equals(one.report().id()) ? a : b;
        likely = parentage.probability();
      }
    }
    boolean isOpen =
        lineage.edges().stream().noneMatch(edge -> !edge.from().isEmpty())
            || lineage.edges().stream().anyMatch(edge -> edge.kind() == LineageEdge.Kind.SHARES);
    if (child.isEmpty()) {
      return;
    }
    counts.joined++;
    String parent = child.equals(a) ? b : a;
    boolean isRight = relay.isParent(child, parent);
    if (isOpen) {
      counts.open++;
    } else if (isRight) {
      counts.right++;
    } else {
      counts.wrong++;
    }
    if (isListed && !isRight) {
      System.out.printf(
          Locale.ROOT,
          "  %s: %s <- %s %.3f (%s)%s%n",
          relay.name(),
          child,
          parent,
          likely,
          relay.relation(a, b).name().toLowerCase(Locale.ROOT),
          isOpen ? " open" : "");
    }
  }

  static Account withoutDay(Account account) {
    Report report = account.report();
    Report bare =
        new Report(
            report.id(),
            report.file(),
            report.sha256(),
            report.language(),
            report.text(),
            report.segments(),
            report.title(),
            report.outlet(),
            report.author(),
            Published.UNKNOWN,
            report.url(),
            report.links(),
            report.warnings());
    return new Account(bare, account.reading(), account.statements());
  }
}
