package org.careo.trace;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.careo.trace.digest.Digest;
import org.careo.trace.structure.EventGraph;

/**
 * What tracing a case found out, so that tracing it again with reports added, changed or taken out
 * compares only pairs it has not compared and solves only the events these touch. The lineage is
 * the same as without a memory: what is kept depends on the words of a pair, or on all that is
 * known inside an event, and on nothing else of the case, and is found again by a hash of that.
 *
 * <pre>
 * TraceMemory memory = TraceMemory.of(bytesKeptWithTheCase);
 * Lineage lineage = tracer.trace(accounts, memory);
 * keep(memory.toBytes());
 * </pre>
 *
 * <p>To be used with one tracer of one version of Careo, by one trace at a time, whose threads may
 * share it. What the last trace did not use is forgotten.
 */
public final class TraceMemory {
  /** Pairs kept at most, some hundred bytes each; those beyond are compared again. */
  private static final int MOST_PAIRS = 1_000_000;

  private Map<Texts, Wording> wordings;
  private Map<String, EventGraph.Solution> solutions;
  private Map<Texts, Wording> usedWordings = new ConcurrentHashMap<>();
  private Map<String, EventGraph.Solution> usedSolutions = new ConcurrentHashMap<>();
  private final Map<Digest, String> fingerprints = new ConcurrentHashMap<>();
  private final boolean keeps;
  private final AtomicInteger compared = new AtomicInteger();
  private final AtomicInteger solved = new AtomicInteger();

  /** Two texts, by the fingerprints of their digests. */
  record Texts(String first, String second) implements Comparable<Texts> {
    @Override
    public int compareTo(Texts other) {
      int order = first.compareTo(other.first);
      return order != 0 ? order : second.compareTo(other.second);
    }
  }

  /** Knows nothing yet. */
  public TraceMemory() {
    this(true, Map.of(), Map.of());
  }

  private TraceMemory(
      boolean keeps, Map<Texts, Wording> wordings, Map<String, EventGraph.Solution> solutions) {
    this.keeps = keeps;
    this.wordings = wordings;
    this.solutions = solutions;
  }

  /** Keeps nothing: for a case that is traced once. */
  static TraceMemory none() {
    return new TraceMemory(false, Map.of(), Map.of());
  }

  /**
   * The memory that {@link #toBytes} wrote. Bytes that are none give an empty memory, which costs
   * time and changes nothing.
   */
  public static TraceMemory of(byte[] bytes) {
    return MemoryFormat.read(bytes)
        .map(known -> new TraceMemory(true, known.wordings(), known.solutions()))
        .orElseGet(TraceMemory::new);
  }

  /** What the last trace used, to be kept until the next; the same memory gives the same bytes. */
  public byte[] toBytes() {
    return MemoryFormat.write(new MemoryFormat.Content(wordings, solutions));
  }

  /** How many pairs of texts the last trace compared, those remembered not counted. */
  public int compared() {
    return compared.get();
  }

  /** How many events the last trace solved, those remembered not counted. */
  public int solved() {
    return solved.get();
  }

  /** Starts a trace. */
  void open() {
    usedWordings = new ConcurrentHashMap<>();
    usedSolutions = new ConcurrentHashMap<>();
    fingerprints.clear();
    compared.set(0);
    solved.set(0);
  }

  /** Ends a trace. */
  void close() {
    wordings = usedWordings.size() <= MOST_PAIRS ? usedWordings : first(usedWordings);
    solutions = usedSolutions;
    fingerprints.clear();
  }

  /** The first in their order, so that the same are kept whichever was compared first. */
  private static Map<Texts, Wording> first(Map<Texts, Wording> all) {
    TreeMap<Texts, Wording> kept = new TreeMap<>(all);
    while (kept.size() > MOST_PAIRS) {
      kept.pollLastEntry();
    }
    return kept;
  }

  Wording wording(Digest first, Digest second, Supplier<Wording> comparison) {
    if (!keeps) {
      compared.incrementAndGet();
      return comparison.get();
    }
    Texts pair = new Texts(fingerprint(first), fingerprint(second));
    Wording known = wordings.get(pair);
    if (known == null) {
      known = comparison.get();
      compared.incrementAndGet();
    }
    usedWordings.put(pair, known);
    return known;
  }

  private String fingerprint(Digest digest) {
    return fingerprints.computeIfAbsent(digest, Digest::fingerprint);
  }

  /**
   * @param question a hash of all that the structure of an event depends on
   */
  EventGraph.Solution solution(Supplier<String> question, Supplier<EventGraph.Solution> solver) {
    if (!keeps) {
      solved.incrementAndGet();
      return solver.get();
    }
    String key = question.get();
    EventGraph.Solution known = solutions.get(key);
    if (known == null) {
      known = solver.get();
      solved.incrementAndGet();
    }
    usedSolutions.put(key, known);
    return known;
  }
}
