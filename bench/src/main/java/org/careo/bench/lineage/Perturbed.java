package org.careo.bench.lineage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.careo.model.Account;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Sentence;
import org.careo.trace.Tracer;
import org.careo.trace.digest.Keys;

/**
 * Lineage of the same reports in another form: without heads and feet, cut short, with teasers of
 * the other reports between the paragraphs, with copies under other titles, several relays in one
 * heap. What is true of them stays: {@code ./careo-bench lineage.Perturbed [FORM…]
 * examples/relay-…}, all forms when none is named.
 */
public final class Perturbed {
  /** Length of the excerpts a page search gives, in characters. */
  private static final int EXCERPT = 2000;

  /** Every so manieth report has a copy. */
  private static final int COPIED = 3;

  private static final String ONE_HEAP = "one_heap";

  private static final int PARAGRAPHS_TO_A_TEASER = 2;
  private static final List<String> FRAMES =
      List.of("READ MORE: ", "Related: ", "Also on this site | ", "Don't miss: ");
  private static final String FOOT =
      """

      Sign up to our newsletter for the top stories of the day.
      Follow us on social media and download our app.
      All rights reserved. This material may not be published, broadcast or redistributed.
      """;

  private final List<Path> examples;
  private final Keys keys = new Keys();

  /** What becomes of a report; none stays as it is. */
  enum Form {
    AS_THEY_ARE,
    /** Without head, foot and title: only the paragraphs. */
    BARE,
    /** The paragraphs up to the length of an excerpt. */
    BARE_EXCERPT,
    /** The first half of the sentences under the head. */
    FIRST_HALF,
    /** Every second sentence. */
    EVERY_SECOND,
    /** Titles of others between the paragraphs, and a foot all have. */
    TEASERS,
    /** Copies of some under other titles. */
    COPIES
  }

  Perturbed(List<Path> examples) {
    this.examples = examples;
  }

  public static void main(String[] arguments) throws IOException {
    List<String> forms = Arrays.stream(arguments).filter(each -> !each.contains("/")).toList();
    List<Path> folders =
        Arrays.stream(arguments).filter(each -> each.contains("/")).map(Path::of).toList();
    new Perturbed(folders).run(Set.copyOf(forms));
  }

  private void run(Set<String> wanted) throws IOException {
    List<RelayPairs> relays = new ArrayList<>();
    for (Path example : examples) {
      relays.add(new RelayPairs(example));
    }
    for (Form form : Form.values()) {
      boolean left = !wanted.isEmpty() && !wanted.contains(name(form));
      for (int at = 0; !left && at < examples.size(); at++) {
        RelayPairs relay = changed(examples.get(at), relays.get(at), form);
        report(name(form), relay, relay.accounts());
      }
    }
    if (!wanted.isEmpty() && !wanted.contains(ONE_HEAP)) {
      return;
    }
    List<Account> heap =
        relays.stream().flatMap(relay -> relay.accounts().stream()).collect(Collectors.toList());
    for (RelayPairs relay : relays) {
      report(ONE_HEAP, relay, heap);
    }
  }

  private static String name(Form form) {
    return form.name().toLowerCase(Locale.ROOT);
  }

  private void report(String form, RelayPairs relay, List<Account> accounts) {
    RelayAnswers answers =
        new RelayAnswers(relay, accounts, relay.pairs(keys), new Tracer().trace(accounts));
    RocCurve curve = new RocCurve(answers.scored());
    System.out.printf(
        Locale.ROOT,
        "%s %s: AUC %.3f, recall at 5 %% false positives %.3f, calibration error %.3f; %s%n",
        form,
        relay.name(),
        curve.area(),
        curve.recallAt(0.05),
        curve.calibrationError(),
        answers.structure());
  }

  RelayPairs changed(Path example, RelayPairs relay, Form form) throws IOException {
    if (form == Form.AS_THEY_ARE) {
      return relay;
    }
    Path folder = Files.createTempDirectory("perturbed");
    List<Account> accounts =
        relay.accounts().stream()
            .sorted(Comparator.comparing((Account each) -> each.report().file()))
            .toList();
    for (int at = 0; at < accounts.size(); at++) {
      Account account = accounts.get(at);
      String file = account.report().file();
      Files.writeString(folder.resolve(file), text(accounts, at, form));
      if (form == Form.COPIES && at % COPIED == 0) {
        Files.writeString(folder.resolve(RelayAnswers.COPY + file), copy(accounts, at));
      }
    }
    return new RelayPairs(example, ExampleReports.accounts(folder));
  }

  private static String text(List<Account> accounts, int at, Form form) {
    Account account = accounts.get(at);
    List<String> paragraphs = paragraphs(account);
    return switch (form) {
      case AS_THEY_ARE, COPIES -> account.report().text();
      case BARE -> String.join("\n\n", paragraphs);
      case BARE_EXCERPT -> excerpt(String.join("\n\n", paragraphs));
      case FIRST_HALF -> head(account) + "\n\n" + sentences(account, true);
      case EVERY_SECOND -> head(account) + "\n\n" + sentences(account, false);
      case TEASERS -> head(account) + "\n\n" + teased(accounts, at, paragraphs) + FOOT;
    };
  }

  /** The same words with another first line. */
  private static String copy(List<Account> accounts, int at) {
    return "What we know so far, number "
        + at
        + "\n\n"
        + String.join("\n\n", paragraphs(accounts.get(at)));
  }

  private static List<String> paragraphs(Account account) {
    String text = account.report().text();
    return account.report().segments().stream()
        .filter(segment -> segment.kind().isArticle() && segment.kind() != SegmentKind.TITLE)
        .map(segment -> segment.span().of(text).strip())
        .filter(words -> !words.isEmpty())
        .toList();
  }

  /** What stands before the first paragraph. */
  private static String head(Account account) {
    int end =
        account.report().segments().stream()
            .filter(segment -> segment.kind() == SegmentKind.BODY)
            .mapToInt(segment -> segment.span().start())
            .findFirst()
            .orElse(0);
    return account.report().text().substring(0, end).strip();
  }

  private static String excerpt(String text) {
    int end = text.length() <= EXCERPT ? text.length() : text.lastIndexOf(' ', EXCERPT);
    return text.substring(0, end);
  }

  private static String sentences(Account account, boolean first) {
    List<Sentence> body = new ArrayList<>();
    for (Sentence sentence : account.reading().sentences()) {
      Segment segment = account.report().segments().get(sentence.segment());
      if (segment.kind().isArticle() && segment.kind() != SegmentKind.TITLE) {
        body.add(sentence);
      }
    }
    List<String> kept = new ArrayList<>();
    for (int at = 0; at < body.size(); at++) {
      if (first ? at < (body.size() + 1) / 2 : at % 2 == 0) {
        kept.add(body.get(at).span().of(account.report().text()).replaceAll("\\s+", " "));
      }
    }
    return String.join("\n\n", kept);
  }

  private static String teased(List<Account> accounts, int at, List<String> paragraphs) {
    StringBuilder text = new StringBuilder();
    for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
      text.append(paragraphs.get(paragraph)).append("\n\n");
      if (paragraph % PARAGRAPHS_TO_A_TEASER == 1) {
        Account other = accounts.get((at * 7 + paragraph * 3 + 1) % accounts.size());
        text.append(FRAMES.get(paragraph % FRAMES.size()))
            .append(other.report().title().value())
            .append("\n\n");
      }
    }
    return text.toString();
  }
}
