package org.careo.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.careo.casefile.StoredReport;
import org.careo.export.Words;
import org.careo.model.Account;
import org.careo.model.Commitment;
import org.careo.model.Hop;
import org.careo.model.Report;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.text.CodePoints;

/** Makes the reader's view of an account. */
public final class ReaderViews {
  private static final String UNKNOWN = "unknown";

  /** About how many bytes of page a part of a long report may make. */
  private static final int PART = 200_000;

  private static final int SHOWN = 400;
  private static final Span NOWHERE = new Span(0, 0);

  private ReaderViews() {}

  /** A report that could not be read. */
  public static ReaderView unread(StoredReport report) {
    return new ReaderView(
        report.id(),
        report.file(),
        report.file(),
        UNKNOWN,
        UNKNOWN,
        UNKNOWN,
        "",
        report.sha256(),
        "",
        report.error() + " [" + report.errorCategory() + "]",
        List.of(),
        List.of(),
        List.of(),
        1,
        1);
  }

  /** The whole report without the author's own statements, for a page that holds every report. */
  public static ReaderView whole(Account account) {
    List<Block> blocks =
        Blocks.of(account.report(), Marks.of(account, false, NOWHERE)).stream()
            .map(Blocks.Sized::block)
            .toList();
    return view(account, blocks, cards(account, false, 0, Integer.MAX_VALUE), 1, 1);
  }

  /** The part asked for, or the one that holds the words asked for, with all its statements. */
  public static ReaderView part(Account account, Asked asked) {
    String text = account.report().text();
    List<List<Blocks.Sized>> parts = new ArrayList<>();
    int bytes = PART;
    int shown = -1;
    for (Blocks.Sized block :
        Blocks.of(account.report(), Marks.of(account, true, span(text, asked)))) {
      if (bytes + block.bytes() > PART) {
        parts.add(new ArrayList<>());
        bytes = 0;
      }
      bytes += block.bytes();
      parts.getLast().add(block);
      shown = block.asked() ? parts.size() - 1 : shown;
    }
    if (parts.isEmpty()) {
      return view(account, List.of(), List.of(), 1, 1);
    }
    int part = shown >= 0 ? shown : Math.min(Math.max(asked.part(), 1), parts.size()) - 1;
    int from = part == 0 ? 0 : parts.get(part).getFirst().start();
    int to = part + 1 == parts.size() ? Integer.MAX_VALUE : parts.get(part + 1).getFirst().start();
    return view(
        account,
        parts.get(part).stream().map(Blocks.Sized::block).toList(),
        cards(account, true, from, to),
        part + 1,
        parts.size());
  }

  private static Span span(String text, Asked asked) {
    if (asked.start() < 0 || asked.start() >= text.codePointCount(0, text.length())) {
      return NOWHERE;
    }
    int start = text.offsetByCodePoints(0, asked.start());
    int left = text.codePointCount(start, text.length());
    return new Span(
        start, text.offsetByCodePoints(start, Math.min(left, asked.end() - asked.start())));
  }

  private static List<Card> cards(Account account, boolean own, int from, int to) {
    CodePoints points = new CodePoints(account.report().text());
    return account.statements().stream()
        .filter(each -> own || each.form() != Statement.Form.AUTHOR)
        .filter(each -> each.extent().start() >= from && each.extent().start() < to)
        .sorted(Comparator.comparing(Statement::extent))
        .map(statement -> card(statement, account.report().text(), points))
        .toList();
  }

  private static ReaderView view(
      Account account, List<Block> blocks, List<Card> cards, int part, int parts) {
    Report report = account.report();
    return new ReaderView(
        report.id(),
        report.file(),
        report.title().isKnown() ? report.title().value() : report.file(),
        known(report.outlet().value()),
        known(report.author().value()),
        date(report),
        report.language().tag(),
        report.sha256(),
        report.url(),
        "",
        Stream.concat(report.warnings().stream(), Disguises.of(report.text()).stream()).toList(),
        blocks,
        cards,
        part,
        parts);
  }

  private static String known(String value) {
    return value.isEmpty() ? UNKNOWN : value;
  }

  private static String date(Report report) {
    if (!report.published().range().isKnown()) {
      return UNKNOWN;
    }
    String from = report.published().range().from();
    String to = report.published().range().to();
    return (from.equals(to) ? from : from + " to " + to) + " (" + report.published().basis() + ")";
  }

  /** The card of a statement. */
  public static Card card(Statement statement, String text, CodePoints points) {
    boolean known = statement.speaker().isKnown();
    return new Card(
        statement.id(),
        CaseIndex.speaker(statement),
        known,
        statement.form() == Statement.Form.AUTHOR,
        words(statement.cue(), text),
        words(statement.content(), text),
        points.of(statement.extent().start()) + "-" + points.of(statement.extent().end()),
        Words.of(statement.form()),
        commitment(statement.commitment()),
        statement.chain().size() > 1
            ? statement.chain().stream().map(ReaderViews::holder).toList()
            : List.of(),
        statement.rule());
  }

  /** Who held it; a hop without a name is one that the text leaves open. */
  private static String holder(Hop hop) {
    return hop.holder().isEmpty() ? "source unknown" : hop.holder();
  }

  private static String words(List<Span> spans, String text) {
    return Blocks.cut(
        String.join(" … ", spans.stream().limit(8).map(span -> beginning(span, text)).toList()),
        SHOWN);
  }

  private static String commitment(Commitment commitment) {
    List<String> words = new ArrayList<>();
    if (commitment.polarity() != Commitment.Polarity.ASSERTS) {
      words.add(Words.of(commitment.polarity()));
    }
    if (commitment.certainty() != Commitment.Certainty.CERTAIN) {
      words.add(Words.of(commitment.certainty()));
    }
    if (commitment.stage() != Commitment.Stage.UNKNOWN) {
      words.add(Words.of(commitment.stage()));
    }
    return String.join(", ", words);
  }

  private static String beginning(Span span, String text) {
    return Blocks.cut(
        text.substring(span.start(), Math.min(span.end(), span.start() + SHOWN + 1)), SHOWN);
  }
}
