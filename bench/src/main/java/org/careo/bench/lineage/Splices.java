package org.careo.bench.lineage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careo.model.Account;
import org.careo.model.Candidate;
import org.careo.model.Lineage;
import org.careo.model.Parentage;
import org.careo.model.Sentence;
import org.careo.model.Statement;
import org.careo.model.StatementOrigin;
import org.careo.trace.Tracer;

/**
 * Reports of two sources made from reports of one: the first half of a derived report of one family
 * and the second half of one of another family of the same event, both of which are taken out. Are
 * both families found, and is each statement put to the right one? Beside it, for the derived
 * reports as they are, how many are given a second source they do not have: {@code ./careo-bench
 * lineage.Splices RELAY…}, folders as {@code examples/relay-2036}.
 */
public final class Splices {
  /** So many spliced reports a relay, taken evenly from all that can be made. */
  private static final int MOST = 16;

  private final RelayPairs relay;
  private final Path folder = Files.createTempDirectory("splices");
  private int both;
  private int one;
  private int foreign;
  private int rightStatements;
  private int wrongStatements;
  private int openStatements;

  private record Pair(Account first, Account second) {}

  private Splices(RelayPairs relay) throws IOException {
    this.relay = relay;
  }

  public static void main(String[] arguments) throws IOException {
    for (String argument : arguments) {
      new Splices(new RelayPairs(Path.of(argument))).run();
    }
  }

  private void run() throws IOException {
    List<Pair> pairs = pairs();
    int step = Math.max(1, pairs.size() / MOST);
    int made = 0;
    for (int at = 0; at < pairs.size() && made < MOST; at += step) {
      measure(pairs.get(at));
      made++;
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %d spliced reports, both families found for %d, one for %d, a third for %d;"
            + " statements put to the right family %d, to another %d, to none %d; %s%n",
        relay.name(),
        made,
        both,
        one,
        foreign,
        rightStatements,
        wrongStatements,
        openStatements,
        asTheyAre());
  }

  /** Derived reports of one event and two families, in one language, neither of two sources. */
  private List<Pair> pairs() {
    List<Account> derived =
        relay.accounts().stream()
            .filter(each -> relay.isDerived(each.report().file()))
            .filter(each -> !relay.hasTwoSources(each.report().file()))
            .filter(each -> each.reading().sentences().size() >= 4)
            .sorted(Comparator.comparing(each -> each.report().file()))
            .toList();
    List<Pair> pairs = new ArrayList<>();
    for (Account first : derived) {
      for (Account second : derived) {
        String a = first.report().file();
        String b = second.report().file();
        if (relay.isOneEvent(a, b)
            && !relay.root(a).equals(relay.root(b))
            && first.report().language().equals(second.report().language())) {
          pairs.add(new Pair(first, second));
        }
      }
    }
    return pairs;
  }

  private void measure(Pair pair) throws IOException {
    String first = half(pair.first, true);
    Path file = folder.resolve("00-splice.txt");
    Files.writeString(file, first + "\n\n" + half(pair.second, false) + "\n");
    Account splice = ExampleReports.accounts(folder).getFirst();
    List<Account> accounts = new ArrayList<>(relay.accounts());
    accounts.remove(pair.first);
    accounts.remove(pair.second);
    accounts.add(splice);
    Lineage lineage = new Tracer().trace(accounts);
    Map<String, String> root = roots(accounts);
    String families = relay.root(pair.first.report().file());
    String other = relay.root(pair.second.report().file());
    Set<String> found = sources(lineage, splice.report().id(), root);
    both += found.contains(families) && found.contains(other) ? 1 : 0;
    one += found.contains(families) != found.contains(other) ? 1 : 0;
    found.removeAll(Set.of(families, other));
    foreign += found.isEmpty() ? 0 : 1;
    Map<String, String> parentOf = new HashMap<>();
    for (StatementOrigin origin : lineage.statementOrigins()) {
      parentOf.put(origin.statement(), root.getOrDefault(origin.parent(), ""));
    }
    for (Statement statement : splice.statements()) {
      String told = parentOf.getOrDefault(statement.id(), "");
      String right = statement.extent().start() < first.length() ? families : other;
      openStatements += told.isEmpty() ? 1 : 0;
      rightStatements += told.equals(right) ? 1 : 0;
      wrongStatements += !told.isEmpty() && !told.equals(right) ? 1 : 0;
    }
    Files.delete(file);
  }

  private static String half(Account account, boolean first) {
    List<Sentence> sentences = account.reading().sentences();
    int middle = (sentences.size() + 1) / 2;
    return (first ? sentences.subList(0, middle) : sentences.subList(middle, sentences.size()))
        .stream()
            .map(sentence -> sentence.span().of(account.report().text()).replaceAll("\\s+", " "))
            .collect(Collectors.joining("\n\n"));
  }

  /** For each report that is in the truth the root of its family. */
  private Map<String, String> roots(List<Account> accounts) {
    Map<String, String> roots = new HashMap<>();
    for (Account account : accounts) {
      if (relay.isKnown(account.report().file())) {
        roots.put(account.report().id(), relay.root(account.report().file()));
      }
    }
    return roots;
  }

  /** The families a report is told to come from. */
  private static Set<String> sources(Lineage lineage, String report, Map<String, String> root) {
    return lineage.parentage().stream()
        .filter(each -> each.report().equals(report))
        .flatMap(
            each ->
                Stream.concat(
                    Stream.of(each.parent()), each.parts().stream().map(Candidate::value)))
        .filter(root::containsKey)
        .map(root::get)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String asTheyAre() {
    Lineage lineage = new Tracer().trace(relay.accounts());
    Map<String, String> fileOf = new HashMap<>();
    relay.accounts().forEach(each -> fileOf.put(each.report().id(), each.report().file()));
    int found = 0;
    int wrong = 0;
    int derived = 0;
    for (Parentage each : lineage.parentage()) {
      String file = fileOf.getOrDefault(each.report(), "");
      derived += each.parent().isEmpty() ? 0 : 1;
      for (Candidate part : each.parts()) {
        boolean right = relay.isFamilyOfSource(file, fileOf.getOrDefault(part.value(), ""));
        found += right ? 1 : 0;
        wrong += right ? 0 : 1;
      }
    }
    return String.format(
        Locale.ROOT,
        "as they are: second sources right %d, wrong %d, of %d reports with a parent",
        found,
        wrong,
        derived);
  }
}
