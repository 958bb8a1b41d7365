package org.careo.bench.quality;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.Account;
import org.careo.model.Commitment;
import org.careo.model.Language;
import org.careo.model.Reading;
import org.careo.model.Report;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Speaker;
import org.careo.model.SpeechAct;
import org.careo.model.Statement;
import org.careo.read.ReportReader;

/** Accounts whose statements are whole sentences of the author, for sets that pair sentences. */
final class SentenceAccounts {
  private final ReportReader reader = new ReportReader();

  /**
   * A report of its own for a text.
   *
   * @param day ISO day of publication; empty = unknown
   */
  Account of(String id, String text, Language language, String day) {
    Report report = Texts.report(id, text.isBlank() ? "." : text, language, day);
    Reading reading = reader.read(report);
    List<Statement> statements = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      statements.add(author(report, sentence.span()));
    }
    return new Account(report, reading, statements);
  }

  /** The whole text as one statement of the author, however many sentences it has. */
  Account whole(String id, String text, Language language, String day) {
    Account account = of(id, text, language, day);
    return new Account(
        account.report(),
        account.reading(),
        List.of(author(account.report(), new Span(0, account.report().text().length()))));
  }

  /** A statement of the author. */
  static Statement author(Report report, Span content) {
    return new Statement(
        report.id() + "-a" + content.start(),
        report.id(),
        List.of(content),
        List.of(List.of(content)),
        List.of(),
        List.of(),
        List.of(),
        Statement.Form.AUTHOR,
        "",
        Speaker.UNKNOWN,
        List.of(),
        "",
        List.of(Commitment.PLAIN),
        SpeechAct.ASSERTION,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "sentence",
        1,
        List.of());
  }
}
