package org.careo.app.page.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.careo.app.page.CaseIndex;
import org.careo.casefile.StoredReport;
import org.careo.model.Figure;
import org.careo.picture.series.Finding;
import org.careo.picture.series.Registry;
import org.careo.picture.series.SeriesChecker;

/**
 * Holds figures and superlatives against the official tables of the case and draws the months
 * around each reading. Some reports at a time, each once.
 */
public final class TablesViews {
  private static final int REPORTS = 20;
  private static final int PLOTS = 2;
  private static final int WIDTH = 560;
  private static final int HEIGHT = 110;
  private static final int AROUND = 18;

  private final CaseIndex index;
  private final Registry registry;
  private final SeriesChecker checker;
  private final List<String> reports;
  private final Map<String, List<TablesView.Row>> checked = new ConcurrentHashMap<>();

  public TablesViews(CaseIndex index, Registry registry) {
    this.index = index;
    this.registry = registry;
    checker = new SeriesChecker(registry);
    reports = index.reports().stream().filter(StoredReport::isRead).map(StoredReport::id).toList();
  }

  /** One page: what the tables say to the next {@value #REPORTS} reports. */
  public TablesView of(int asked) {
    int pages = Math.max(1, (reports.size() + REPORTS - 1) / REPORTS);
    int page = Math.min(Math.max(asked, 1), pages);
    List<String> here =
        reports.subList((page - 1) * REPORTS, Math.min(page * REPORTS, reports.size()));
    List<TablesView.Row> rows = new ArrayList<>();
    here.forEach(report -> rows.addAll(checked.computeIfAbsent(report, this::check)));
    return new TablesView(
        rows,
        here.isEmpty() ? 0 : (page - 1) * REPORTS + 1,
        (page - 1) * REPORTS + here.size(),
        reports.size(),
        page,
        pages,
        registry.description());
  }

  private List<TablesView.Row> check(String report) {
    return index
        .account(report)
        .map(account -> checker.check(account).stream().map(this::row).toList())
        .orElse(List.of());
  }

  private TablesView.Row row(Finding finding) {
    List<TablesView.Plot> plots = new ArrayList<>();
    for (Finding.Trial trial : finding.readings()) {
      if (plots.size() < PLOTS) {
        plot(finding, trial)
            .filter(plot -> plots.stream().noneMatch(plot::equals))
            .ifPresent(plots::add);
      }
    }
    return new TablesView.Row(
        index.inContext(finding.report(), finding.span()),
        finding.verdict().words(),
        sentence(finding.verdict()),
        finding.note(),
        finding.readings().stream()
            .map(
                trial ->
                    new TablesView.Reading(
                        words(trial.measure())
                            + ", "
                            + trial.place()
                            + (trial.period().isEmpty() ? "" : ", " + trial.period()),
                        trial.operation(),
                        Double.isNaN(trial.value())
                            ? "no value"
                            : number(trial.value()) + " " + trial.unit(),
                        trial.holds()))
            .toList(),
        plots);
  }

  private static String sentence(Finding.Verdict verdict) {
    return switch (verdict) {
      case HOLDS -> "The official table bears it out";
      case FAILS -> "The official table says otherwise";
      case HOLDS_ONLY_UNDER_A_READING -> "It holds under one reading of the words, not under all";
      case DRIFT -> "It held once; the table has moved on since";
      case OUTSIDE_COVERAGE -> "The official table does not reach that far";
    };
  }

  private static String words(String measure) {
    return measure.replace('_', ' ');
  }

  /** The months from a while before the first one meant to a while after the last. */
  private Optional<TablesView.Plot> plot(Finding finding, Finding.Trial trial) {
    SortedMap<String, Double> values = registry.values(trial.measure(), trial.place());
    String first = trial.period().length() < 7 ? "" : trial.period().substring(0, 7);
    String last = first.isEmpty() ? "" : trial.period().substring(trial.period().length() - 7);
    if (!values.containsKey(first) || !values.containsKey(last)) {
      return Optional.empty();
    }
    List<String> months = List.copyOf(values.keySet());
    int from = Math.max(0, months.indexOf(first) - AROUND);
    int to = Math.min(months.size(), months.indexOf(last) + AROUND + 1);
    SortedMap<String, Double> shown = new TreeMap<>();
    months.subList(from, to).forEach(month -> shown.put(month, values.getOrDefault(month, 0.0)));
    double claimed = trial.operation().equals("level") ? claimed(finding) : Double.NaN;
    double most =
        Math.max(
            shown.values().stream().mapToDouble(Double::doubleValue).max().orElse(1),
            Double.isNaN(claimed) ? 0 : claimed);
    StringBuilder line = new StringBuilder();
    List<TablesView.Mark> marks = new ArrayList<>();
    int at = 0;
    for (Map.Entry<String, Double> month : shown.entrySet()) {
      int x = 4 + at++ * (WIDTH - 8) / Math.max(1, shown.size() - 1);
      int y = height(month.getValue(), most);
      line.append(line.isEmpty() ? "" : " ").append(x).append(',').append(y);
      if (month.getKey().compareTo(first) >= 0 && month.getKey().compareTo(last) <= 0) {
        marks.add(new TablesView.Mark(x, y, month.getKey() + ": " + number(month.getValue())));
      }
    }
    return Optional.of(
        new TablesView.Plot(
            words(trial.measure()) + ", " + trial.place(),
            line.toString(),
            marks,
            Double.isNaN(claimed) ? -1 : height(claimed, most),
            shown.firstKey(),
            shown.lastKey(),
            number(most) + " " + trial.unit()));
  }

  private static int height(double value, double most) {
    return HEIGHT - 4 - (int) Math.round(value / Math.max(most, 1) * (HEIGHT - 8));
  }

  /** The value the words give, when they give one; NaN otherwise. */
  private double claimed(Finding finding) {
    return index.figures().getOrDefault(finding.report(), List.of()).stream()
        .filter(figure -> figure.span().equals(finding.span()))
        .mapToDouble(Figure::value)
        .findFirst()
        .orElse(Double.NaN);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%,.1f", value).replaceAll("\\.0$", "");
  }
}
