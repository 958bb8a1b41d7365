package org.careo.trace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careo.model.Hop;
import org.careo.model.Span;
import org.careo.model.Speaker;
import org.careo.model.Statement;
import org.careo.model.StatementOrigin;
import org.careo.trace.credit.Bibliography.Work;
import org.careo.trace.credit.Credit;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Keys;

/**
 * Where each statement comes from. An outlet that the text itself names for it comes first; then
 * the named source it is put to: what one source says is one source of knowledge, whoever heard it;
 * what the author asserts goes back along the lineage as far as the parents hold it too, and is the
 * report's own where they do not.
 */
final class StatementSources {
  /** Share of a statement's words that a sentence of the parent must hold. */
  private static final double HELD = 0.4;

  /** What is more than this share better held elsewhere does not come from the parent. */
  private static final double BETTER = 0.05;

  /** Of an outlet with more reports in the case none is taken for the one that is meant. */
  private static final int MOST_REPORTS = 20;

  private static final String NAMED =
      "Named as the source by reports; its own text is not in the case.";

  private final List<Dossier> dossiers;
  private final Assembly assembly;
  private final String[] originOf;
  private final OriginBook book;
  private final Keys keys;
  private final Map<String, List<Integer>> outletReports;
  private final OutletNames names;
  private final SourceNames sources;
  private final Map<Integer, Map<Work, Integer>> worksOf = new HashMap<>();

  /**
   * @param outletReports for each outlet of the case its reports
   * @param names which outlet a short name or address means
   */
  StatementSources(
      List<Dossier> dossiers,
      Assembly assembly,
      String[] originOf,
      OriginBook book,
      Keys keys,
      Map<String, List<Integer>> outletReports,
      OutletNames names) {
    this.dossiers = dossiers;
    this.assembly = assembly;
    this.originOf = originOf;
    this.book = book;
    this.keys = keys;
    this.outletReports = outletReports;
    this.names = names;
    sources = new SourceNames(dossiers);
  }

  /** One entry for each statement, sorted by its id. */
  List<StatementOrigin> all() {
    List<StatementOrigin> all = new ArrayList<>();
    for (int report = 0; report < dossiers.size(); report++) {
      for (Statement statement : dossiers.get(report).account().statements()) {
        StatementOrigin origin = of(report, statement);
        book.carry(origin.origin(), dossiers.get(report).id());
        all.add(origin);
      }
    }
    all.sort(Comparator.comparing(StatementOrigin::statement));
    return all;
  }

  private StatementOrigin of(int report, Statement statement) {
    Dossier dossier = dossiers.get(report);
    int holder = heldBy(report, statement);
    String parent = holder == report ? "" : dossiers.get(holder).id();
    for (Credit credit : dossier.credits()) {
      boolean named = credit.kind() == Credit.Kind.REPORTED || credit.kind() == Credit.Kind.TOLD;
      if (named && isPutTo(statement, credit.span())) {
        return credited(report, statement, credit, parent);
      }
    }
    Optional<Credit> cited = CitedEntries.of(statement, dossier);
    if (cited.isPresent()) {
      return credited(report, statement, cited.get(), parent);
    }
    Optional<Work> numbered = CitedEntries.numbered(statement, dossier);
    if (SourceNames.isNamed(statement.speaker())) {
      Speaker speaker = statement.speaker();
      int heard = numbered.map(work -> reportOf(work, report)).orElse(-1);
      return new StatementOrigin(
          statement.id(),
          ofSpeaker(report, speaker),
          heard < 0 ? parent : dossiers.get(heard).id(),
          "It is put to " + speaker.name() + ": one source of knowledge, whoever heard it.");
    }
    int listed = numbered.map(work -> reportOf(work, report)).orElse(-1);
    if (listed >= 0) {
      return new StatementOrigin(
          statement.id(),
          originOf[listed],
          dossiers.get(listed).id(),
          "The report cites it for this, and it is in the case.");
    }
    Optional<Credit> outside = numbered.flatMap(work -> CitedEntries.outlet(work, dossier));
    if (outside.isPresent()) {
      return credited(report, statement, outside.get(), parent);
    }
    if (holder != report) {
      boolean whole = assembly.parent(holder) < 0;
      return new StatementOrigin(
          statement.id(),
          whole ? originOf[holder] : own(holder),
          parent,
          "The report it derives from holds it too.");
    }
    boolean derived = assembly.parent(report) >= 0;
    return new StatementOrigin(
        statement.id(),
        derived ? own(report) : originOf[report],
        "",
        derived
            ? "The report it derives from does not hold it."
            : "No other report of the case holds it before.");
  }

  /** What an outlet is named for: a report of the case, or a text outside it. */
  private StatementOrigin credited(int report, Statement statement, Credit credit, String parent) {
    int cited = reportOf(names.meant(credit.outlet()), report);
    if (cited >= 0) {
      return new StatementOrigin(
          statement.id(),
          originOf[cited],
          dossiers.get(cited).id(),
          "The report says that it comes from " + credit.name() + ", which is in the case.");
    }
    return new StatementOrigin(
        statement.id(),
        book.ofOutlet(names.meant(credit.outlet()), credit.name(), NAMED),
        parent,
        "The report says that it comes from " + credit.name() + ", which is not in the case.");
  }

  /** A house whose own statement is a report of the case, an outlet, or a source outside it. */
  private String ofSpeaker(int report, Speaker speaker) {
    String outlet = names.outlet(speaker.name());
    int published = reportOf(outlet, report);
    if (published >= 0) {
      return originOf[published];
    }
    return outlet.isEmpty() || outletReports.containsKey(outlet)
        ? book.ofSpeaker(sources.key(speaker), sources.name(speaker))
        : book.ofOutlet(outlet, speaker.name(), NAMED);
  }

  /** The report of the case that a work on a report's list is; -1 = none. */
  private int reportOf(Work work, int report) {
    int listed =
        worksOf
            .computeIfAbsent(
                report,
                citing ->
                    CitedPassages.meant(dossiers.get(citing), assembly.listedBy(citing), dossiers))
            .getOrDefault(work, -1);
    return listed >= 0
        ? listed
        : CitedEntries.outlet(work, dossiers.get(report))
            .map(credit -> reportOf(names.meant(credit.outlet()), report))
            .orElse(-1);
  }

  /** Of an outlet's reports the one that a report is nearest to; -1 = none in the case. */
  private int reportOf(String outlet, int report) {
    List<Integer> published = outletReports.getOrDefault(outlet, List.of());
    int best = -1;
    double nearest = Double.NEGATIVE_INFINITY;
    for (int other : published) {
      double likeness =
          other == report || published.size() > MOST_REPORTS
              ? Double.NEGATIVE_INFINITY
              : assembly.finding(report, other).ratio();
      if (likeness > nearest) {
        nearest = likeness;
        best = other;
      }
    }
    return best;
  }

  private String own(int report) {
    return book.ofReport(dossiers.get(report), "What the report adds to those it derives from.");
  }

  /**
   * The highest report that holds the statement too, along the parents and the reports that
   * passages were taken from.
   */
  private int heldBy(int report, Statement statement) {
    Digest digest = dossiers.get(report).digest();
    int holder = report;
    // Parts need not be free of circles: nobody is asked twice.
    BitSet asked = new BitSet();
    int above = above(holder, digest, statement);
    while (above >= 0 && !asked.get(above)) {
      asked.set(holder);
      holder = above;
      above = above(holder, digest, statement);
    }
    return holder;
  }

  /** Of the sources of a report the one that holds the statement best; -1 = none holds it. */
  private int above(int holder, Digest digest, Statement statement) {
    int parent = assembly.parent(holder);
    if (parent < 0) {
      return -1;
    }
    double most = held(dossiers.get(parent).digest(), digest, statement);
    int best = most >= HELD ? parent : -1;
    for (Part part : assembly.parts(holder)) {
      double held = held(dossiers.get(part.source()).digest(), digest, statement);
      if (held >= HELD && held > most + BETTER) {
        most = held;
        best = part.source();
      }
    }
    return best;
  }

  /** Share of a statement's words that one sentence of another report holds at most. */
  private double held(Digest above, Digest digest, Statement statement) {
    float[] inSentence = new float[above.sentenceCount()];
    float total = 0;
    for (int word = 0; word < digest.size(); word++) {
      Span span = digest.span(word);
      float weight = keys.weight(digest.key(word));
      if (weight <= 0
          || statement.content().stream().noneMatch(content -> content.contains(span))) {
        continue;
      }
      total += weight;
      int slot = above.slot(digest.key(word));
      if (slot >= 0) {
        for (int sentence : above.sentencesOf(new int[] {slot})[0]) {
          inSentence[sentence] += weight;
        }
      }
    }
    float best = 0;
    for (float held : inSentence) {
      best = Math.max(best, held);
    }
    return total > 0 ? best / total : 0;
  }

  private static boolean isPutTo(Statement statement, Span credit) {
    if (credit.isEmpty()) {
      return false;
    }
    for (Span source : statement.source()) {
      if (source.overlaps(credit)) {
        return true;
      }
    }
    for (Hop hop : statement.chain()) {
      if (!hop.span().isEmpty() && hop.span().overlaps(credit)) {
        return true;
      }
    }
    return false;
  }
}
