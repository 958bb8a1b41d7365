package org.careo.app.page;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.casefile.StoredReport;
import org.careo.export.Words;
import org.careo.model.Claim;
import org.careo.model.Relation;
import org.careo.model.Statement;
import org.careo.text.Folding;

/** Makes the claims board. */
public final class BoardViews {
  private static final int PAGE = 40;
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?:US\\$|\\$|€)?\\d[\\d.,]*\\d(?:\\s?%|\\s?(?:percent|por ciento|millones|million|billion))?|\\d+\\s?%");

  private BoardViews() {}

  /** The rows of one page. */
  public static BoardView of(CaseIndex index, BoardView.Filter filter, int page) {
    List<Claim> matching =
        index.confrontation().claims().stream()
            .filter(claim -> matches(index, claim, filter))
            .sorted(order(index, filter.sort()))
            .toList();
    int pages = Math.max(1, (matching.size() + PAGE - 1) / PAGE);
    int shown = Math.min(Math.max(page, 1), pages);
    Set<String> outlets = new TreeSet<>();
    index.reports().stream().map(BoardViews::outlet).forEach(outlets::add);
    Set<String> words = new TreeSet<>();
    index.confrontation().claims().forEach(claim -> words.add(claim.assessment().word()));
    return new BoardView(
        matching.subList((shown - 1) * PAGE, Math.min(shown * PAGE, matching.size())).stream()
            .map(claim -> row(index, claim))
            .toList(),
        filter,
        shown,
        pages,
        matching.size(),
        List.copyOf(outlets),
        List.copyOf(words));
  }

  private static String outlet(StoredReport report) {
    return report.outlet().isEmpty() ? report.file() : report.outlet();
  }

  private static boolean matches(CaseIndex index, Claim claim, BoardView.Filter filter) {
    Set<String> reports = index.reportsOf(claim);
    if (!filter.all() && reports.size() < 2) {
      return false;
    }
    if (!filter.assessment().isEmpty() && !filter.assessment().equals(claim.assessment().word())) {
      return false;
    }
    if (!filter.relation().isEmpty()
        && index.relationsOf(claim).stream()
            .noneMatch(relation -> Words.of(relation.type()).equals(filter.relation()))) {
      return false;
    }
    boolean language =
        filter.language().isEmpty()
            || reports.stream()
                .flatMap(id -> index.report(id).stream())
                .anyMatch(report -> report.language().equals(filter.language()));
    boolean outlet =
        filter.outlet().isEmpty()
            || reports.stream()
                .flatMap(id -> index.report(id).stream())
                .anyMatch(report -> outlet(report).equals(filter.outlet()));
    return language && outlet && (filter.words().isBlank() || holds(index, claim, filter.words()));
  }

  private static boolean holds(CaseIndex index, Claim claim, String words) {
    String folded = Folding.fold(claim.text() + " " + who(index, claim));
    return Folding.words(words).stream().allMatch(folded::contains);
  }

  private static Comparator<Claim> order(CaseIndex index, String sort) {
    Comparator<Claim> carried =
        Comparator.comparingInt((Claim claim) -> claim.assessment().minimumOrigins())
            .thenComparingInt(claim -> -index.reportsOf(claim).size())
            .thenComparing(Claim::id);
    return switch (sort) {
      case "contested" ->
          Comparator.comparingInt((Claim claim) -> -against(index, claim)).thenComparing(carried);
      case "text" ->
          Comparator.comparing((Claim claim) -> Folding.fold(claim.text()))
              .thenComparing(Claim::id);
      default -> carried;
    };
  }

  private static int against(CaseIndex index, Claim claim) {
    return (int)
        index.relationsOf(claim).stream()
            .filter(relation -> relation.type() == Relation.Type.CONTRADICTS)
            .count();
  }

  private static String who(CaseIndex index, Claim claim) {
    Set<String> speakers = new LinkedHashSet<>();
    for (String id : claim.statements()) {
      index
          .statement(id)
          .filter(statement -> statement.form() != Statement.Form.AUTHOR)
          .map(CaseIndex::speaker)
          .ifPresent(speakers::add);
      if (speakers.size() == 3) {
        break;
      }
    }
    return speakers.isEmpty() ? "the authors" : String.join(", ", speakers);
  }

  private static BoardView.Row row(CaseIndex index, Claim claim) {
    int carriers = index.reportsOf(claim).size();
    int least = claim.assessment().minimumOrigins();
    int most = claim.assessment().maximumOrigins();
    String origins =
        least <= 0
            ? "origins unknown"
            : (least == most ? String.valueOf(least) : least + " to " + most)
                + (most == 1 ? " origin" : " origins");
    return new BoardView.Row(
        claim.id(),
        shortened(claim.text()),
        who(index, claim),
        origins + ", " + carriers + (carriers == 1 ? " carrier" : " carriers"),
        against(index, claim),
        figures(index, claim),
        claim.assessment().word(),
        index.passage(claim.statements().getFirst()));
  }

  private static String figures(CaseIndex index, Claim claim) {
    Set<String> figures = new LinkedHashSet<>();
    for (String id : claim.statements().subList(0, Math.min(8, claim.statements().size()))) {
      Matcher figure = FIGURE.matcher(index.passage(id).words());
      while (figure.find() && figures.size() < 4) {
        figures.add(figure.group().toLowerCase(Locale.ROOT));
      }
    }
    return String.join(", ", figures);
  }

  private static String shortened(String text) {
    return text.length() <= 220
        ? text
        : text.substring(0, text.lastIndexOf(' ', 219) < 120 ? 219 : text.lastIndexOf(' ', 219))
            + " …";
  }
}
