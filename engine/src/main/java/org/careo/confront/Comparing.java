package org.careo.confront;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.careo.confront.align.Aligner;
import org.careo.confront.align.TermWeights;
import org.careo.confront.candidate.Candidates;
import org.careo.confront.cluster.ClaimClusters;
import org.careo.confront.cluster.ClaimClusters.Judged;
import org.careo.confront.decide.AtOdds;
import org.careo.confront.decide.DecisionTable;
import org.careo.confront.decide.DriftTable;
import org.careo.confront.decide.Judgement;
import org.careo.confront.decide.PairFeature;
import org.careo.confront.decide.Verdict;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Gist;
import org.careo.model.Assessment;
import org.careo.model.Claim;
import org.careo.model.Lineage;
import org.careo.model.Relation;
import org.careo.model.Report;
import org.careo.model.ReportId;
import org.careo.model.Span;
import org.careo.text.word.WordVectors;

/** One confrontation: its frames, the pairs that were judged, the claims made of them. */
final class Comparing {
  /** Words of two languages that are named as the reason of a merge, at most. */
  private static final int MEETING = 5;

  private final List<Frame> frames;
  private final Aligner aligner;
  private final DecisionTable table;
  private final DriftTable drifts;
  private final Kinship kinship;
  private final Lineage lineage;
  private final List<Judged> judged = new ArrayList<>();
  private final Map<Long, Judgement> known = new HashMap<>();
  private final ClaimClusters clusters;
  private final Map<Integer, String> claimIds = new TreeMap<>();

  Comparing(
      List<Frame> frames,
      WordVectors likeness,
      DecisionTable table,
      DriftTable drifts,
      AtOdds atOdds,
      Lineage lineage) {
    this.frames = frames;
    kinship = new Kinship(lineage);
    // A copy makes no word more common.
    TermWeights weights =
        new TermWeights(frames.stream().filter(frame -> !kinship.isMade(frame.report())).toList());
    aligner = new Aligner(frames, weights, likeness);
    this.table = table;
    this.drifts = drifts;
    this.lineage = lineage;
    List<Judged> links = new ArrayList<>();
    Quarrels quarrels = new Quarrels(atOdds);
    for (Candidates.Pair pair : new Candidates(frames, weights).pairs()) {
      Frame left = frames.get(pair.a());
      Frame right = frames.get(pair.b());
      PairFeature.Pair met = table.pair(left, right, aligner.align(left, right));
      Judgement byTable = table.judge(met);
      Judgement judgement = remembered(pair.a(), pair.b(), afterChanges(met, byTable));
      Verdict verdict = judgement.verdict();
      quarrels.add(pair, met, judgement, kinship.isOf(left.report(), right.report()));
      if (verdict.outcome() != Verdict.Outcome.UNRELATED) {
        judged.add(new Judged(pair, verdict));
      }
      if (judgement.isLink()) {
        links.add(new Judged(pair, stillSame(byTable, judgement)));
      }
    }
    Set<Candidates.Pair> doubtful = quarrels.doubtful();
    Map<Candidates.Pair, Double> likely = quarrels.likely();
    judged.replaceAll(
        each -> new Judged(each.pair(), weighed(each, doubtful.contains(each.pair()), likely)));
    judged.addAll(quarrels.found());
    judged.replaceAll(
        each ->
            new Judged(
                each.pair(),
                table.settle(
                    frames.get(each.pair().a()), frames.get(each.pair().b()), each.verdict())));
    clusters = new ClaimClusters(frames.size(), links, this::judgement, this::reason);
    Set<String> joined = joined();
    for (int position = 0; position < frames.size(); position++) {
      List<Integer> members = clusters.membersOf(position);
      boolean alone =
          members.size() == 1
              && claimsSomething(frames.get(position))
              && !joined.contains(frames.get(position).id());
      if (members.size() > 1 || alone) {
        claimIds.put(position, claimId(members));
      }
    }
  }

  private static Verdict weighed(
      Judged each, boolean doubtful, Map<Candidates.Pair, Double> likely) {
    Verdict verdict = each.verdict();
    return doubtful
        ? verdict.setApart()
        : verdict.withScore(likely.getOrDefault(each.pair(), verdict.score()));
  }

  /**
   * Statements a clause of which is told elsewhere too: what else they say stays with that claim.
   */
  private Set<String> joined() {
    Set<String> joined = new HashSet<>();
    for (int position = 0; position < frames.size(); position++) {
      List<Integer> members = clusters.membersOf(clusters.groupOf(position));
      if (members.stream().filter(member -> !isMade(member)).count() > 1) {
        joined.add(frames.get(position).id());
      }
    }
    return joined;
  }

  private boolean isMade(int position) {
    return kinship.isMade(frames.get(position).report());
  }

  private Judgement judgement(int a, int b) {
    Judgement found = known.get(key(a, b));
    if (found != null) {
      return found;
    }
    Frame left = frames.get(a);
    Frame right = frames.get(b);
    PairFeature.Pair met = table.pair(left, right, aligner.align(left, right));
    return remembered(a, b, afterChanges(met, table.judge(met)));
  }

  /** What is to be said of two once it is seen what the one changed of the other on the way. */
  private Judgement afterChanges(PairFeature.Pair met, Judgement byTable) {
    return kinship.isOf(met.a().report(), met.b().report())
        ? drifts.decide(met.a(), met.b(), met.alignment()).map(byTable::changed).orElse(byTable)
        : byTable;
  }

  private Judgement remembered(int a, int b, Judgement found) {
    if (found.verdict().outcome() != Verdict.Outcome.UNRELATED || found.isLink()) {
      // Most pairs are not: to decide them again costs less than to keep.
      known.put(key(a, b), found);
    }
    return found;
  }

  private long key(int a, int b) {
    return (long) a * frames.size() + b;
  }

  /** A passage that changed hands, lost a hedge or changed its day still says what it said. */
  private static Verdict stillSame(Judgement byTable, Judgement judgement) {
    Verdict said =
        judgement.verdict().outcome() == Verdict.Outcome.DRIFT
            ? byTable.verdict().withStrength(Relation.Strength.NONE)
            : judgement.verdict();
    return said.outcome() == Verdict.Outcome.SAME ? said : Verdict.weighed(judgement.likely());
  }

  /**
   * Why two were merged: what they say, where, the row, and across languages the words that meet.
   */
  private String reason(Judged pair) {
    Frame a = frames.get(pair.pair().a());
    Frame b = frames.get(pair.pair().b());
    String reason = named(a) + " = " + named(b) + ": " + pair.verdict().row();
    if (a.account().report().language().equals(b.account().report().language())) {
      return reason;
    }
    String meeting =
        aligner.align(a, b).matched().stream()
            .map(match -> match.a().span().of(a.text()) + "/" + match.b().span().of(b.text()))
            .limit(MEETING)
            .collect(Collectors.joining(", "));
    return reason + " (" + meeting + ")";
  }

  private static String named(Frame frame) {
    Report report = frame.account().report();
    String where = report.outlet().isKnown() ? report.outlet().value() : report.file();
    return "“" + Gist.of(frame).shortened() + "” (" + where + ")";
  }

  /** A heading without a verb names a matter and claims nothing, unless it gives a figure. */
  private static boolean claimsSomething(Frame frame) {
    return !frame.statement().cue().isEmpty() || !frame.figures().isEmpty() || Gist.hasVerb(frame);
  }

  private String claimId(List<Integer> members) {
    List<String> ids = members.stream().map(member -> key(frames.get(member))).sorted().toList();
    return "c"
        + ReportId.sha256(String.join("\n", ids).getBytes(StandardCharsets.UTF_8)).substring(0, 10);
  }

  /** Parts of one statement may begin with one shared subject: where they end tells them apart. */
  private static String key(Frame frame) {
    return frame.isPart()
        ? frame.id() + ":" + frame.extent().start() + ":" + frame.extent().end()
        : frame.id();
  }

  List<Claim> claims() {
    Map<Integer, String> issues = issues();
    ClaimTitles titles = new ClaimTitles(frames, aligner, kinship);
    List<Claim> claims = new ArrayList<>();
    claimIds.forEach(
        (named, id) -> {
          List<Integer> members = clusters.membersOf(named);
          claims.add(
              new Claim(
                  id,
                  titles.of(members),
                  issues.getOrDefault(named, ""),
                  members.stream()
                      .map(member -> frames.get(member).id())
                      .distinct()
                      .sorted()
                      .toList(),
                  List.of(),
                  Assessment.NONE,
                  parts(members),
                  clusters.reasonsOf(named)));
        });
    claims.sort(Comparator.comparing(Claim::id));
    return claims;
  }

  /** What of each statement tells the claim, where its clauses are not all of this claim. */
  private List<Claim.Part> parts(List<Integer> members) {
    Map<String, List<Frame>> byStatement = new TreeMap<>();
    for (int member : members) {
      Frame frame = frames.get(member);
      byStatement.computeIfAbsent(frame.id(), id -> new ArrayList<>()).add(frame);
    }
    List<Claim.Part> parts = new ArrayList<>();
    byStatement.forEach(
        (id, told) -> {
          Frame first = told.getFirst();
          if (told.size() < first.statement().clauses().size()) {
            List<Span> words =
                told.stream()
                    .flatMap(frame -> frame.content().stream())
                    .distinct()
                    .sorted()
                    .toList();
            parts.add(new Claim.Part(id, first.report(), words));
          }
        });
    return parts;
  }

  /** Claims that stand in a relation, or that are kept apart on one matter, answer one question. */
  private Map<Integer, String> issues() {
    Map<Integer, Integer> parent = new TreeMap<>();
    claimIds.keySet().forEach(named -> parent.put(named, named));
    for (Judged pair : judged) {
      if (!claimIds.containsKey(clusters.groupOf(pair.pair().a()))
          || !claimIds.containsKey(clusters.groupOf(pair.pair().b()))) {
        continue;
      }
      boolean oneQuestion =
          switch (pair.verdict().outcome()) {
            case CONTRADICTS, OPPOSES, UPDATES, NARROWS, NARROWED -> true;
            case DRIFT -> true;
            case SAME, APART -> pair.verdict().score() >= 0.6;
            case UNRELATED -> false;
          };
      if (oneQuestion) {
        int left = root(parent, clusters.groupOf(pair.pair().a()));
        int right = root(parent, clusters.groupOf(pair.pair().b()));
        parent.put(Math.max(left, right), Math.min(left, right));
      }
    }
    Map<Integer, Integer> sizes = new TreeMap<>();
    claimIds.keySet().forEach(named -> sizes.merge(root(parent, named), 1, Integer::sum));
    Map<Integer, String> issues = new TreeMap<>();
    for (int named : claimIds.keySet()) {
      int root = root(parent, named);
      if (sizes.getOrDefault(root, 0) > 1) {
        issues.put(named, "i" + claimIds.getOrDefault(root, "").substring(1));
      }
    }
    return issues;
  }

  private static int root(Map<Integer, Integer> parent, int named) {
    int at = named;
    for (int up = parent.getOrDefault(at, at); up != at; up = parent.getOrDefault(at, at)) {
      at = up;
    }
    return at;
  }

  List<Relation> relations() {
    Map<String, Relation> relations = new TreeMap<>();
    JudgedRelations told = new JudgedRelations(frames, aligner);
    judged.forEach(
        pair ->
            told.of(pair).ifPresent(relation -> relations.putIfAbsent(relation.id(), relation)));
    Set<String> drifted = new HashSet<>();
    relations.values().stream()
        .filter(relation -> relation.type() == Relation.Type.DRIFT)
        .forEach(relation -> drifted.add(relation.a() + relation.b() + relation.aspect()));
    for (Relation drift : new LineageDrifts(frames).relations(lineage)) {
      if (!drifted.contains(drift.a() + drift.b() + drift.aspect())
          && !drifted.contains(drift.b() + drift.a() + drift.aspect())) {
        relations.putIfAbsent(drift.id(), drift);
      }
    }
    List<Relation> others =
        new ArrayList<>(
            new RetoldApart(frames, aligner, kinship, clusters)
                .relations(List.copyOf(relations.values())));
    others.addAll(new TitleClashes(frames).relations());
    others.addAll(new OwnWords(frames).relations());
    others.forEach(relation -> relations.putIfAbsent(relation.id(), relation));
    return List.copyOf(relations.values());
  }
}
