package org.careo.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careo.app.page.CaseView.OriginRow;
import org.careo.app.page.CaseView.PairRow;
import org.careo.app.page.CaseView.Passage;
import org.careo.model.Check;
import org.careo.model.Claim;
import org.careo.model.Origin;
import org.careo.model.Relation;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.model.StatementOrigin;
import org.careo.text.Folding;

/** Makes the page of an origin. */
public final class OriginViews {
  private static final int CARRIERS = 60;
  private static final int STATEMENTS = 12;
  private static final int NAMING = 4;
  private static final int DIFFER = 40;
  private static final int IN_SHORT = 6;
  private static final Set<String> ARTICLES = Set.of("the", "el", "la", "los", "las");

  private final CaseIndex index;
  private final OriginKinds kinds;
  private final FindingRows rows;
  private final Map<String, Set<String>> statementsOfOrigin = new TreeMap<>();

  public OriginViews(CaseIndex index) {
    this.index = index;
    kinds = new OriginKinds(index.picture().actors(), index.lineage().origins());
    rows = new FindingRows(index);
    for (StatementOrigin each : index.lineage().statementOrigins()) {
      statementsOfOrigin
          .computeIfAbsent(each.origin(), id -> new HashSet<>())
          .add(each.statement());
    }
  }

  /** The view; empty when the case has no such origin. */
  public Optional<OriginView> of(String id) {
    return index.lineage().origins().stream()
        .filter(origin -> origin.id().equals(id))
        .findFirst()
        .map(this::view);
  }

  /** The origin in short: each carrier with its first words from it, and what they differ on. */
  OriginRow row(Origin origin) {
    String name = bare(origin.name());
    List<Passage> carriers =
        origin.reports().stream()
            .limit(IN_SHORT)
            .map(carrier -> firstWords(carrier, origin, name))
            .toList();
    return new OriginRow(
        origin.id(),
        index.nameOf(origin),
        origin.present(),
        carriers,
        origin.reports().size(),
        origin.basis(),
        differ(origin, name).stream().map(PairRow::inShort).distinct().limit(IN_SHORT).toList());
  }

  private Passage firstWords(String carrier, Origin origin, String name) {
    return Stream.concat(
            told(carrier, origin, name).stream().map(statement -> index.passage(statement.id())),
            naming(carrier, origin).stream())
        .findFirst()
        .orElseGet(() -> index.whole(carrier));
  }

  private OriginView view(Origin origin) {
    String name = bare(origin.name());
    List<String> carriers = origin.reports().stream().limit(CARRIERS).toList();
    Map<String, List<Statement>> told = new LinkedHashMap<>();
    carriers.forEach(carrier -> told.put(carrier, told(carrier, origin, name)));
    List<OriginView.Point> points = points(told);
    List<OriginView.Column> columns = new ArrayList<>();
    List<List<Passage>> passages =
        told.values().stream()
            .map(each -> each.stream().map(one -> index.passage(one.id())).toList())
            .toList();
    DifferingWords differing = new DifferingWords(passages);
    Set<String> beside = beside(points);
    told.forEach(
        (carrier, statements) -> {
          List<Passage> alone =
              statements.stream()
                  .map(each -> differing.marked(index.passage(each.id())))
                  .filter(passage -> !beside.contains(place(passage)))
                  .limit(STATEMENTS)
                  .toList();
          columns.add(
              new OriginView.Column(
                  index.whole(carrier),
                  alone,
                  statements.isEmpty() ? naming(carrier, origin) : List.of()));
        });
    columns.removeIf(column -> column.statements().isEmpty() && column.naming().isEmpty());
    return new OriginView(
        index.nameOf(origin),
        origin.present(),
        origin.present() || kinds.isReporting(origin),
        origin.basis(),
        carriers.stream().map(index::whole).toList(),
        origin.reports().size(),
        points,
        columns,
        differ(origin, name));
  }

  private static Set<String> beside(List<OriginView.Point> points) {
    return points.stream()
        .flatMap(point -> point.accounts().stream())
        .map(OriginViews::place)
        .collect(Collectors.toSet());
  }

  private static String place(Passage passage) {
    return passage.report() + " " + passage.offset() + " " + passage.end();
  }

  /**
   * Statements of a carrier that came through the origin; of two over the same words the one put to
   * it by name, then the longer.
   */
  private List<Statement> told(String carrier, Origin origin, String name) {
    List<Statement> found =
        index.statementsOf(carrier).stream()
            .filter(each -> each.form() != Statement.Form.AUTHOR)
            .filter(each -> cameThrough(each, origin, name))
            .sorted(
                Comparator.comparing(
                        (Statement each) -> !bare(each.speaker().name()).contains(name))
                    .thenComparingInt(each -> -each.extent().length())
                    .thenComparing(Statement::id))
            .toList();
    List<Statement> kept = new ArrayList<>();
    for (Statement statement : found) {
      if (kept.stream().noneMatch(each -> each.extent().overlaps(statement.extent()))) {
        kept.add(statement);
      }
    }
    kept.sort(Comparator.comparing(Statement::extent));
    return kept;
  }

  /** What several carriers tell, by the claim or the question their statements belong to. */
  private List<OriginView.Point> points(Map<String, List<Statement>> told) {
    Map<String, List<Statement>> byClaim = new LinkedHashMap<>();
    told.values().stream()
        .flatMap(List::stream)
        .forEach(
            statement ->
                byClaim
                    .computeIfAbsent(question(statement), id -> new ArrayList<>())
                    .add(statement));
    List<OriginView.Point> points = new ArrayList<>();
    byClaim.forEach(
        (question, statements) -> {
          if (statements.stream().map(Statement::report).distinct().count() > 1) {
            List<Passage> accounts =
                statements.stream()
                    .limit(STATEMENTS)
                    .map(statement -> index.passage(statement.id()))
                    .toList();
            DifferingWords differing =
                new DifferingWords(
                    List.copyOf(
                        accounts.stream()
                            .collect(
                                Collectors.groupingBy(
                                    Passage::report, LinkedHashMap::new, Collectors.toList()))
                            .values()));
            points.add(
                new OriginView.Point(
                    index.claimOf(statements.getFirst().id()),
                    accounts.stream().map(differing::marked).toList()));
          }
        });
    return points;
  }

  private String question(Statement statement) {
    String claim = index.claimOf(statement.id());
    return index.claim(claim).map(Claim::issue).filter(issue -> !issue.isEmpty()).orElse(claim);
  }

  /** Where the origin's name stands in the text of a report. */
  private List<Passage> naming(String carrier, Origin origin) {
    String text = index.text(carrier);
    List<String> words = Folding.words(origin.name());
    int from = !words.isEmpty() && ARTICLES.contains(words.getFirst()) ? 1 : 0;
    if (words.size() == from) {
      return List.of();
    }
    String[] name = origin.name().strip().split("\\s+");
    String wanted =
        Stream.of(name)
            .skip(Math.min(from, name.length - 1))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
    Matcher matcher =
        Pattern.compile(wanted, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text);
    List<Passage> found = new ArrayList<>();
    int shown = -1;
    while (matcher.find() && found.size() < NAMING) {
      Span span = new Span(matcher.start(), matcher.end());
      Span around = Passages.around(text, span);
      if (around.start() > shown) {
        found.add(index.inContext(carrier, span));
        shown = around.end();
      }
    }
    return found;
  }

  /** What the carriers do not agree on where at least one of them speaks from the origin. */
  private List<PairRow> differ(Origin origin, String name) {
    Set<String> reports = new HashSet<>(origin.reports());
    List<Relation> between =
        index.confrontation().relations().stream()
            .filter(
                relation ->
                    relation.type() == Relation.Type.CONTRADICTS
                        || relation.type() == Relation.Type.OPPOSES)
            .filter(relation -> isBetween(relation, reports))
            .filter(
                relation ->
                    isFrom(relation.a(), origin, name) || isFrom(relation.b(), origin, name))
            .limit(DIFFER)
            .toList();
    List<PairRow> found =
        new ArrayList<>(RelationGroups.of(between).stream().map(rows::of).toList());
    for (Check check : index.confrontation().checks()) {
      List<String> of = check.passages().stream().map(Check.Passage::report).distinct().toList();
      if (of.size() > 1
          && reports.containsAll(of)
          && found.size() < DIFFER
          && (origin.present() || isNamedIn(check, name))) {
        found.add(rows.of(check));
      }
    }
    return found;
  }

  /** Whether a statement, or one of a claim's, came through the origin. */
  private boolean isFrom(String id, Origin origin, String name) {
    return index
        .statement(id)
        .map(statement -> cameThrough(statement, origin, name))
        .orElseGet(
            () ->
                index.claim(id).stream()
                    .flatMap(claim -> claim.statements().stream())
                    .flatMap(statement -> index.statement(statement).stream())
                    .anyMatch(statement -> cameThrough(statement, origin, name)));
  }

  private boolean isNamedIn(Check check, String name) {
    return !name.isEmpty()
        && check.passages().stream()
            .anyMatch(
                passage ->
                    bare(index.passage(passage.report(), passage.span()).words()).contains(name));
  }

  private boolean isBetween(Relation relation, Set<String> reports) {
    String a = index.reportOf(relation.a());
    String b = index.reportOf(relation.b());
    return !a.equals(b) && reports.contains(a) && reports.contains(b);
  }

  private boolean cameThrough(Statement statement, Origin origin, String name) {
    return origin.present()
        || statementsOfOrigin.getOrDefault(origin.id(), Set.of()).contains(statement.id())
        || !name.isEmpty() && isPutTo(statement, name);
  }

  private static boolean isPutTo(Statement statement, String name) {
    return bare(statement.speaker().name()).contains(name)
        || statement.chain().stream().anyMatch(hop -> bare(hop.holder()).contains(name));
  }

  /** Folded words without a leading article, set in blanks so that only whole words match. */
  private static String bare(String name) {
    List<String> words = Folding.words(name);
    int from = !words.isEmpty() && ARTICLES.contains(words.getFirst()) ? 1 : 0;
    return words.size() == from
        ? ""
        : " " + String.join(" ", words.subList(from, words.size())) + " ";
  }
}
