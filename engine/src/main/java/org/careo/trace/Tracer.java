package org.careo.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.careo.model.Account;
import org.careo.model.Lineage;
import org.careo.trace.candidate.CandidateFinder;
import org.careo.trace.credit.Bibliography;
import org.careo.trace.credit.CreditFinder;
import org.careo.trace.credit.StoryIds;
import org.careo.trace.digest.Boilerplate;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Digester;
import org.careo.trace.digest.Keys;
import org.careo.trace.pair.EventPairs;
import org.careo.trace.pair.PairModel;

/**
 * Finds who copied whom.
 *
 * <pre>
 * Lineage lineage = new Tracer().trace(accounts);
 * </pre>
 *
 * <p>Reports with the same words are put together; the others are asked for candidates; each pair
 * is weighed; pairs that may tell of one happening make an event; inside each event the best
 * structure of parents is found, and others are sampled to say how sure it is.
 */
public final class Tracer {
  /** From these log-odds on two reports are put into one event. */
  private static final double SAME_EVENT = 0;

  /** Events up to this size are weighed pair by pair, beyond the candidates. */
  private static final int FULLY_COMPARED = 120;

  /** At most so many reports with one exact key are paired with each other. */
  private static final int MOST_SHARING = 40;

  private final PairModel model;
  private final Calibration calibration;

  public Tracer() {
    this(PairModel.shipped(), Calibration.shipped());
  }

  /** With another model of pairs than the one that ships, to train and to measure. */
  public Tracer(PairModel model, Calibration calibration) {
    this.model = model;
    this.calibration = calibration;
  }

  /** The order of the accounts changes nothing, nor does the number of threads. */
  public Lineage trace(List<Account> accounts) {
    return trace(accounts, TraceMemory.none());
  }

  /**
   * The same, with what an earlier trace of the case found out.
   *
   * @param memory takes over what this trace finds
   */
  public Lineage trace(List<Account> accounts, TraceMemory memory) {
    memory.open();
    List<Account> sorted = new ArrayList<>(accounts);
    sorted.sort(Comparator.comparing(account -> account.report().id()));
    Keys keys = new Keys();
    Digester digester = new Digester(keys);
    CreditFinder credits = new CreditFinder(sorted);
    PrimaryTexts primary = new PrimaryTexts();
    List<Dossier> dossiers = new ArrayList<>(sorted.size());
    for (Account account : sorted) {
      dossiers.add(
          new Dossier(
              digester.digest(account),
              credits.outletOf(account.report()),
              credits.find(account),
              StoryIds.of(account.report()),
              Bibliography.of(account.report()),
              false,
              primary.isPrimary(account)));
    }
    OutletNames names = new OutletNames(dossiers);
    OwnReporting ownReporting = new OwnReporting();
    dossiers.replaceAll(dossier -> dossier.withNames(names, ownReporting));
    Copies copies = new Copies(dossiers);
    cutBoilerplate(dossiers, copies, keys);
    Judge judge = new Judge(keys, model, new Weights(), reportsOf(dossiers), memory);
    Findings findings =
        new Findings(
            candidates(dossiers, copies, keys).parallelStream()
                .map(pair -> find((int) (pair >> 32), (int) (long) pair, dossiers, judge))
                .toList());
    Assembly assembly = new Assembly(dossiers, copies, judge);
    EventSolver solver = new EventSolver(dossiers, keys, calibration, memory);
    Events.of(dossiers.size(), copies.originals(), findings.all(), SAME_EVENT).parallelStream()
        .map(event -> known(event, findings, dossiers, judge, keys))
        .map(solver::solve)
        .toList()
        .forEach(assembly::add);
    assembly.finish();
    Lineage lineage = new LineageBuilder(dossiers, assembly, keys, names).build();
    memory.close();
    return lineage;
  }

  /** What is compared of a report is what it does not share with reports of other things. */
  private static void cutBoilerplate(List<Dossier> dossiers, Copies copies, Keys keys) {
    List<Integer> originals = copies.originals();
    List<Digest> whole = originals.stream().map(at -> dossiers.get(at).digest()).toList();
    List<Digest> cut = Boilerplate.without(whole, keys);
    for (int at = 0; at < whole.size(); at++) {
      int report = originals.get(at);
      dossiers.set(report, dossiers.get(report).withDigest(cut.get(at)));
    }
  }

  private static Map<String, Integer> reportsOf(List<Dossier> dossiers) {
    Map<String, Integer> reports = new HashMap<>();
    dossiers.forEach(dossier -> reports.merge(dossier.outlet(), 1, Integer::sum));
    return reports;
  }

  private static Finding find(int first, int second, List<Dossier> dossiers, Judge judge) {
    return judge.find(first, second, dossiers.get(first), dossiers.get(second));
  }

  /** What is known of an event: its findings, weighed by what its other reports tell. */
  private static KnownEvent known(
      List<Integer> event, Findings findings, List<Dossier> dossiers, Judge judge, Keys keys) {
    List<Finding> inside =
        event.size() <= FULLY_COMPARED
            ? findings.all(event, (first, second) -> find(first, second, dossiers, judge))
            : findings.known(event);
    List<EventPairs.Pair> pairs =
        inside.stream()
            .map(
                finding ->
                    new EventPairs.Pair(
                        Collections.binarySearch(event, finding.first()),
                        Collections.binarySearch(event, finding.second()),
                        finding.descent()))
            .toList();
    EventPairs known =
        new EventPairs(keys, event.stream().map(at -> dossiers.get(at).digest()).toList(), pairs);
    List<List<Integer>> groups =
        known.groups().stream().map(group -> group.stream().map(event::get).toList()).toList();
    return new KnownEvent(event, groups, judge.inside(known, inside, pairs));
  }

  /** Pairs of indexes worth weighing: by rare words, and by exact keys. */
  private static List<Long> candidates(List<Dossier> dossiers, Copies copies, Keys keys) {
    TreeSet<Long> pairs = new TreeSet<>();
    List<Integer> originals = copies.originals();
    List<Digest> digests = originals.stream().map(at -> dossiers.get(at).digest()).toList();
    for (long pair : new CandidateFinder(keys).find(digests)) {
      pairs.add((long) originals.get((int) (pair >> 32)) << 32 | originals.get((int) pair));
    }
    Map<String, List<Integer>> sharing = new TreeMap<>();
    for (int at : originals) {
      Dossier dossier = dossiers.get(at);
      dossier.storyIds().forEach(id -> share(sharing, "id " + id, at));
      String url = dossier.account().report().url();
      if (!url.isEmpty()) {
        share(sharing, "url " + url, at);
      }
      dossier.account().report().links().forEach(link -> share(sharing, "url " + link.url(), at));
    }
    for (List<Integer> group : sharing.values()) {
      if (group.size() <= MOST_SHARING) {
        for (int first : group) {
          for (int second : group) {
            if (first < second) {
              pairs.add((long) first << 32 | second);
            }
          }
        }
      }
    }
    return List.copyOf(pairs);
  }

  private static void share(Map<String, List<Integer>> sharing, String key, int report) {
    List<Integer> group = sharing.computeIfAbsent(key, absent -> new ArrayList<>());
    if (group.isEmpty() || group.getLast() != report) {
      group.add(report);
    }
  }
}
