package org.careo.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.careo.model.Account;
import org.careo.trace.structure.EventGraph;

/**
 * What tracing a case found out, so that tracing it again with reports added, changed or taken out
 * compares only pairs it has not compared and solves only the events these touch. The lineage is
 * the same as without a memory: what is kept depends on the texts of a pair, or on all that is
 * known inside an event, and on nothing else of the case.
 *
 * <pre>
 * TraceMemory memory = new TraceMemory();
 * Lineage first = tracer.trace(accounts, memory);
 * Lineage second = tracer.trace(moreAccounts, memory);
 * </pre>
 *
 * <p>To be used with one tracer, by one thread at a time. What the last trace did not use is
 * forgotten.
 */
public final class TraceMemory {
  private Map<String, Account> accounts = Map.of();
  private Map<Texts, Wording> wordings = Map.of();
  private Map<Question, EventGraph.Solution> solutions = Map.of();
  private Map<Texts, Wording> usedWordings = new HashMap<>();
  private Map<Question, EventGraph.Solution> usedSolutions = new HashMap<>();
  private final boolean keeps;
  private int compared;
  private int solved;

  /** Two reports, by their ids. */
  private record Texts(String first, String second) {}

  /**
   * All that the structure of an event depends on.
   *
   * @param reports their ids
   * @param findings between them, with places in the list of reports
   */
  record Question(List<String> reports, List<Finding> findings) {}

  public TraceMemory() {
    this(true);
  }

  private TraceMemory(boolean keeps) {
    this.keeps = keeps;
  }

  /** Keeps nothing: a large case traced once needs the room. */
  static TraceMemory none() {
    return new TraceMemory(false);
  }

  /** How many pairs of texts the last trace compared, those remembered not counted. */
  public int compared() {
    return compared;
  }

  /** How many events the last trace solved, those remembered not counted. */
  public int solved() {
    return solved;
  }

  /** Starts a trace of these accounts; what is known of a report that changed is forgotten. */
  void open(List<Account> now) {
    Map<String, Account> known = new HashMap<>();
    now.forEach(account -> known.put(account.report().id(), account));
    Map<Texts, Wording> kept = new HashMap<>(wordings);
    Map<String, Account> before = accounts;
    kept.keySet()
        .removeIf(
            pair -> !isSame(before, known, pair.first()) || !isSame(before, known, pair.second()));
    wordings = kept;
    accounts = known;
    usedWordings = new HashMap<>();
    usedSolutions = new HashMap<>();
    compared = 0;
    solved = 0;
  }

  private static boolean isSame(
      Map<String, Account> before, Map<String, Account> now, String report) {
    Account account = now.get(report);
    return account != null && account.equals(before.get(report));
  }

  /** Ends a trace. */
  void close() {
    wordings = usedWordings;
    solutions = usedSolutions;
  }

  Wording wording(String first, String second, Supplier<Wording> comparison) {
    Texts pair = new Texts(first, second);
    Wording known = wordings.get(pair);
    if (known == null) {
      known = comparison.get();
      compared++;
    }
    if (keeps) {
      usedWordings.put(pair, known);
    }
    return known;
  }

  EventGraph.Solution solution(Question question, Supplier<EventGraph.Solution> solver) {
    EventGraph.Solution known = solutions.get(question);
    if (known == null) {
      known = solver.get();
      solved++;
    }
    if (keeps) {
      usedSolutions.put(question, known);
    }
    return known;
  }
}
