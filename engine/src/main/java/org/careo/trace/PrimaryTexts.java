package org.careo.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.careo.model.Account;
import org.careo.model.ActorKind;
import org.careo.model.Report;
import org.careo.model.Span;
import org.careo.model.Speaker;
import org.careo.model.Statement;
import org.careo.text.Folding;
import org.careo.trace.digest.Digester;
import org.careo.trace.digest.Lexicon;

/**
 * Texts that others report from: what a body says in its own name (a release, a bulletin, a
 * decree), and a talk word for word, turn by turn. Nobody makes them from what a newsroom wrote: a
 * body knows what it says, and a newsroom's report has lost the turns. A document calls itself one
 * at its head, or its publisher is the one who speaks in it, as a newsroom seldom does in its own
 * report.
 */
final class PrimaryTexts {
  /** Share of a document's statements that are put to its publisher. */
  private static final double OWN_SHARE = 0.08;

  private static final int OWN_STATEMENTS = 2;

  /** Share of a talk's text that stands in turns. */
  private static final double TURNS_SHARE = 0.5;

  private static final int FEWEST_TURNS = 4;

  /** Rule of the statements that are turns. */
  private static final String TURN = "label-colon";

  /** A line of the head with more words is a sentence. */
  private static final int HEAD_LINE = 16;

  /** So many lines make the head. */
  private static final int HEAD_LINES = 6;

  /** Words beside the phrase in its part of a line: "N.º 058-2034". */
  private static final int BESIDE = 4;

  private static final Pattern PARTS = Pattern.compile("\\s[–—-]\\s|[|·•:]");

  private final List<List<String>> phrases = new ArrayList<>();

  PrimaryTexts() {
    for (String[] row : Lexicon.rows("documents.tsv")) {
      for (String phrase : row[1].split(";")) {
        phrases.add(Folding.words(phrase));
      }
    }
  }

  /** Whether a report is such a text. */
  boolean isPrimary(Account account) {
    return isNamedSo(account.report()) || isTalk(account) || speaksForItself(account);
  }

  private boolean isNamedSo(Report report) {
    List<String> lines = new ArrayList<>(List.of(report.title().value()));
    report.text().lines().filter(line -> !line.isBlank()).limit(HEAD_LINES).forEach(lines::add);
    return lines.stream()
        .filter(line -> Folding.words(line).size() <= HEAD_LINE)
        .flatMap(PARTS::splitAsStream)
        .anyMatch(this::isPhrase);
  }

  private boolean isPhrase(String part) {
    List<String> found = Folding.words(part);
    return phrases.stream()
        .filter(phrase -> phrase.size() <= found.size())
        .filter(phrase -> found.subList(0, phrase.size()).equals(phrase))
        .map(phrase -> found.subList(phrase.size(), found.size()))
        .anyMatch(rest -> rest.isEmpty() || rest.size() <= BESIDE && hasNumber(rest));
  }

  private static boolean hasNumber(List<String> words) {
    return words.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
  }

  private static boolean isTalk(Account account) {
    int turns = 0;
    int said = 0;
    for (Statement statement : account.statements()) {
      if (isTurn(statement)) {
        turns++;
        said += statement.content().stream().mapToInt(Span::length).sum();
      }
    }
    int all = Digester.articles(account.report()).stream().mapToInt(Span::length).sum();
    return turns >= FEWEST_TURNS && said >= TURNS_SHARE * all;
  }

  private static boolean isTurn(Statement statement) {
    return statement.rule().startsWith(TURN);
  }

  /** Whether a body that publishes a report is who speaks in it. */
  private boolean speaksForItself(Account account) {
    String outlet = account.report().outlet().value();
    if (outlet.isBlank()) {
      return false;
    }
    int all = account.statements().size();
    long own = puts(account, outlet);
    return own >= OWN_STATEMENTS && own >= OWN_SHARE * all;
  }

  /** How many statements of a report are put to a body, and not to it as a newsroom that asks. */
  private long puts(Account account, String body) {
    return account.statements().stream()
        .filter(statement -> !isTurn(statement) && isBody(statement.speaker(), body))
        .count();
  }

  private boolean isBody(Speaker speaker, String body) {
    return speaker.kind() != ActorKind.MEDIA && NameWords.isOneBody(speaker.name(), body);
  }
}
