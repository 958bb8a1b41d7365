package org.careo.confront.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.Account;
import org.careo.model.Check;
import org.careo.model.Figure;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.TimeExpression;
import org.careo.text.Folding;

/**
 * A relative change that does not say against what ("fell by 50 percent in recent months"), and a
 * change that another report holds against something else.
 */
final class BaselessFigureCheck implements DeskCheck {
  /** Share of the greater by which two changes may differ and still be tellings of one. */
  private static final double NEAR = 0.1;

  /** Characters behind a figure in which it says against what. */
  private static final int BESIDE = 70;

  /** "60 percent more than the company said", "in the first quarter". */
  private static final Pattern COMPARED =
      Pattern.compile(
          "\\s*(?:[\\p{L}]+\\s+){0,3}?((?:more|less|higher|lower|fewer|más|menos|mayor|menor)\\s+"
              + "(?:than|que|de lo que)|(?:in|during|en|durante)\\s+(?:the|el|la)\\s+"
              + "(?:first|second|third|fourth|last|primer|segundo|tercer|cuarto|último)[a]?\\s+"
              + "(?:quarter|half|year|month|bimestre|trimestre|cuatrimestre|semestre|año|mes))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final CheckWords words;

  BaselessFigureCheck(CheckWords words) {
    this.words = words;
  }

  /** A relative change of an article. */
  private record Change(Account account, Figure figure, Span sentence, String base) {
    String words() {
      return figure.span().of(account.report().text());
    }

    Check.Passage passage() {
      return new Check.Passage(account.report().id(), sentence);
    }
  }

  @Override
  public List<Check> run(List<Account> accounts) {
    List<Change> changes = new ArrayList<>();
    for (Account account : accounts) {
      changes(account, changes);
    }
    List<Check> found = new ArrayList<>();
    Set<String> said = new HashSet<>();
    for (Change change : changes) {
      Optional<Change> other =
          changes.stream().filter(each -> isOtherBase(change, each)).findFirst();
      if (!change.base().isEmpty()) {
        continue;
      }
      if (other.isPresent()) {
        found.add(otherBase(change, other.get()));
      } else if (said.add(
          change.account().report().id() + " " + change.words().replaceAll("\\D", ""))) {
        found.add(baseless(change));
      }
    }
    return found;
  }

  private void changes(Account account, List<Change> changes) {
    String text = account.report().text();
    for (Figure figure : account.reading().figures()) {
      if (figure.kind() == Figure.Kind.RELATIVE_CHANGE
          && InArticle.is(account, figure.span())
          && !isShare(figure, text)) {
        Span sentence =
            account.reading().sentences().stream()
                .map(Sentence::span)
                .filter(span -> span.contains(figure.span()))
                .findFirst()
                .orElse(figure.span());
        if (isWanted(sentence.of(text))) {
          continue;
        }
        changes.add(new Change(account, figure, sentence, base(account, figure)));
      }
    }
  }

  /** A rise that is asked for or offered, and the day's prices: everybody knows against what. */
  private boolean isWanted(String sentence) {
    return words.anyIn("asked change", sentence) || words.anyIn("market", sentence);
  }

  /** "almost half of its water", "below 10% of capacity": what it is a share of is said. */
  private static boolean isShare(Figure figure, String text) {
    String after =
        text.substring(figure.span().end(), Math.min(text.length(), figure.span().end() + 4));
    String modifier = Folding.fold(figure.modifier());
    return after.startsWith(" of ")
        || after.startsWith(" de")
        || modifier.startsWith("below")
        || modifier.startsWith("por debajo");
  }

  /** What the change is held against: a baseline, or a period with two ends. */
  private static String base(Account account, Figure figure) {
    if (!figure.baseline().isEmpty()) {
      return figure.baseline();
    }
    String text = account.report().text();
    int end = figure.span().end();
    Matcher compared = COMPARED.matcher(text).region(end, Math.min(text.length(), end + BESIDE));
    if (compared.lookingAt()) {
      return compared.group(1);
    }
    return account.reading().times().stream()
        .filter(time -> time.id().equals(figure.period()) && isDefinite(time))
        .map(time -> time.span().of(account.report().text()))
        .findFirst()
        .orElse("");
  }

  private static boolean isDefinite(TimeExpression time) {
    return switch (time.kind()) {
      case DATE, TIME -> time.range().isKnown();
      case DURATION -> !time.value().contains("X");
      case SET -> false;
    };
  }

  private static boolean isOtherBase(Change change, Change other) {
    double greater = Math.max(change.figure().value(), other.figure().value());
    return change.base().isEmpty()
        && !other.base().isEmpty()
        && change.figure().change() == other.figure().change()
        && Math.abs(change.figure().value() - other.figure().value()) <= NEAR * greater
        && isOneMeasure(change, other);
  }

  /** Whether both sentences speak of one thing: two long words of one's concept in the other. */
  private static boolean isOneMeasure(Change change, Change other) {
    Set<String> measured = new HashSet<>(longWords(other.figure().concept()));
    List<String> here = longWords(change.sentence().of(change.account().report().text()));
    measured.retainAll(here);
    return measured.size() >= 2
        || measured.size() == 1 && longWords(other.figure().concept()).size() == 1;
  }

  private static List<String> longWords(String text) {
    return Folding.words(text).stream().filter(word -> word.length() > 4).distinct().toList();
  }

  private static Check baseless(Change change) {
    return Finding.of(
        "figure without a base",
        List.of(
            new Check.Passage(change.account().report().id(), change.figure().span()),
            change.passage()),
        "“%s” is a change that does not say against what or since when.".formatted(change.words()),
        "«%s» es un cambio que no dice respecto de qué ni desde cuándo.".formatted(change.words()));
  }

  private static Check otherBase(Change change, Change other) {
    return Finding.of(
        "figure with another base",
        List.of(change.passage(), other.passage()),
        "“%s” is told without a base here; another report gives one: “%s”, “%s”."
            .formatted(change.words(), other.words(), other.base()),
        "«%s» se cuenta aquí sin base; otro informe da una: «%s», «%s»."
            .formatted(change.words(), other.words(), other.base()));
  }
}
