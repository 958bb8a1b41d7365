package org.careo.app.page;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.careo.casefile.StoredReport;
import org.careo.export.Words;
import org.careo.model.Claim;
import org.careo.model.Figure;
import org.careo.model.Statement;
import org.careo.text.Folding;

/** Makes the claims board; what every page of it needs is worked out once. */
public final class BoardViews {
  private static final int PAGE = 40;
  private static final int CHOICES = 300;
  private static final Comparator<ClaimFacts> CARRIED =
      Comparator.comparingInt(BoardViews::origins)
          .thenComparingInt(facts -> -facts.reports().size())
          .thenComparing(facts -> facts.claim().id());

  private final CaseIndex index;
  private final List<ClaimFacts> carried;
  private final List<ClaimFacts> contested;
  private final List<ClaimFacts> byWords;
  private final List<String> outlets;
  private final List<String> words;
  private final List<String> speakers;
  private final List<String> places;

  public BoardViews(CaseIndex index) {
    this.index = index;
    carried = index.facts().stream().sorted(CARRIED).toList();
    contested =
        carried.stream().sorted(Comparator.comparingInt(claim -> -claim.against())).toList();
    byWords = carried.stream().sorted(Comparator.comparing(ClaimFacts::folded)).toList();
    Map<String, Integer> published = new TreeMap<>();
    index.reports().forEach(report -> published.merge(outlet(report), 1, Integer::sum));
    outlets = mostFrequent(published);
    words =
        index.facts().stream()
            .map(each -> each.claim().assessment().word())
            .distinct()
            .sorted()
            .toList();
    Map<String, Integer> said = new TreeMap<>();
    Map<String, Integer> named = new TreeMap<>();
    for (ClaimFacts claim : carried) {
      claim.speakers().forEach(speaker -> said.merge(speaker, 1, Integer::sum));
      claim.places().forEach(place -> named.merge(place, 1, Integer::sum));
    }
    speakers = mostFrequent(said);
    places = mostFrequent(named);
  }

  /** Claims whose origins are not known come after all others. */
  private static int origins(ClaimFacts facts) {
    int least = facts.claim().assessment().minimumOrigins();
    return least <= 0 ? Integer.MAX_VALUE : least;
  }

  private static List<String> mostFrequent(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(CHOICES)
        .map(Map.Entry::getKey)
        .filter(name -> name.length() <= 80)
        .sorted()
        .toList();
  }

  /** Claims of more than one report, most carried with fewest origins first. */
  public List<ClaimFacts> shared() {
    return carried.stream().filter(claim -> claim.reports().size() > 1).toList();
  }

  /** The rows of one page. */
  public BoardView of(BoardView.Filter filter, int page) {
    List<ClaimFacts> sorted =
        switch (filter.sort()) {
          case "contested" -> contested;
          case "text" -> byWords;
          default -> carried;
        };
    List<String> asked = Folding.words(filter.words());
    List<ClaimFacts> matching =
        sorted.stream()
            .filter(
                claim ->
                    matches(claim, filter) && asked.stream().allMatch(claim.folded()::contains))
            .toList();
    int pages = Math.max(1, (matching.size() + PAGE - 1) / PAGE);
    int shown = Math.min(Math.max(page, 1), pages);
    return new BoardView(
        matching.subList((shown - 1) * PAGE, Math.min(shown * PAGE, matching.size())).stream()
            .map(this::row)
            .toList(),
        filter,
        shown,
        pages,
        matching.size(),
        outlets,
        words,
        speakers,
        places);
  }

  private static String outlet(StoredReport report) {
    return report.outlet().isEmpty() ? report.file() : report.outlet();
  }

  private boolean matches(ClaimFacts claim, BoardView.Filter filter) {
    if (!filter.all() && claim.reports().size() < 2) {
      return false;
    }
    String word = claim.claim().assessment().word();
    if (!filter.assessment().isEmpty() && !filter.assessment().equals(word)) {
      return false;
    }
    if (!filter.relation().isEmpty()
        && index.relationsOf(claim.claim()).stream()
            .noneMatch(relation -> Words.of(relation.type()).equals(filter.relation()))) {
      return false;
    }
    return claim.foldedSpeakers().contains(Folding.fold(filter.actor().strip()))
        && claim.foldedPlaces().contains(Folding.fold(filter.place().strip()))
        && (asksNothingOfReports(filter)
            || claim.reports().stream()
                .flatMap(id -> index.report(id).stream())
                .anyMatch(report -> matches(report, filter)));
  }

  private static boolean asksNothingOfReports(BoardView.Filter filter) {
    return (filter.language() + filter.outlet() + filter.from() + filter.to()).isEmpty();
  }

  /** A report whose day is not known is not said to lie in any range of days. */
  private static boolean matches(StoredReport report, BoardView.Filter filter) {
    boolean ranged = !filter.from().isEmpty() || !filter.to().isEmpty();
    return (filter.language().isEmpty() || report.language().equals(filter.language()))
        && (filter.outlet().isEmpty() || outlet(report).equals(filter.outlet()))
        && (!ranged
            || !report.publishedFrom().isEmpty()
                && (filter.to().isEmpty() || report.publishedFrom().compareTo(filter.to()) <= 0)
                && (filter.from().isEmpty() || report.publishedTo().compareTo(filter.from()) >= 0));
  }

  private BoardView.Row row(ClaimFacts facts) {
    Claim claim = facts.claim();
    return new BoardView.Row(
        claim.id(),
        Blocks.cut(claim.text(), 220),
        facts.who(),
        facts.carried(),
        facts.against(),
        figures(claim),
        claim.assessment().word());
  }

  private String figures(Claim claim) {
    Set<String> figures = new LinkedHashSet<>();
    for (String id : claim.statements().subList(0, Math.min(8, claim.statements().size()))) {
      index.statement(id).ifPresent(statement -> figures.addAll(figures(statement)));
    }
    return figures.stream().limit(4).collect(Collectors.joining(", "));
  }

  /** Figures in a statement, as they are written; days, years and numbers of notes are none. */
  private List<String> figures(Statement statement) {
    return index.figures().getOrDefault(statement.report(), List.of()).stream()
        .map(Figure::span)
        .filter(span -> statement.content().stream().anyMatch(piece -> piece.contains(span)))
        .map(span -> index.passage(statement.report(), span).words().toLowerCase(Locale.ROOT))
        .toList();
  }
}
