package org.careo.confront;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.Account;
import org.careo.model.ActorKind;
import org.careo.model.Commitment;
import org.careo.model.DateRange;
import org.careo.model.Field;
import org.careo.model.Hop;
import org.careo.model.Language;
import org.careo.model.Lineage;
import org.careo.model.LineageEdge;
import org.careo.model.Published;
import org.careo.model.Reading;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Speaker;
import org.careo.model.SpeechAct;
import org.careo.model.Statement;
import org.careo.read.ReportReader;

/** Accounts made of invented sentences: each sentence is a statement of the author or a speaker. */
public final class Told {
  private static final ReportReader READER = new ReportReader();

  private Told() {}

  public static Account english(String id, String text) {
    return account(id, id, text, Language.ENGLISH, "", "", SpeechAct.ASSERTION);
  }

  public static Account spanish(String id, String text) {
    return account(id, id, text, Language.SPANISH, "", "", SpeechAct.ASSERTION);
  }

  public static Account on(String day, String id, String text) {
    return account(id, id, text, Language.ENGLISH, day, "", SpeechAct.ASSERTION);
  }

  public static Account by(String speaker, String id, String text, SpeechAct act) {
    return account(id, id, text, Language.ENGLISH, "", speaker, act);
  }

  /** A lineage in which the second report is a rewrite of the first. */
  public static Lineage rewritten(String source, String rewrite) {
    LineageEdge edge =
        new LineageEdge(source, rewrite, 0.9, LineageEdge.Kind.REWRITE, source, List.of());
    return new Lineage(List.of(edge), List.of(), List.of(), List.of(), List.of());
  }

  /** A report of an outlet whose sentences are all said by one speaker; empty = by the author. */
  public static Account account(
      String id,
      String outlet,
      String text,
      Language language,
      String day,
      String speaker,
      SpeechAct act) {
    Report report =
        new Report(
            id,
            id,
            "",
            language,
            text,
            List.of(new Segment(SegmentKind.BODY, new Span(0, text.length()), 0, "")),
            Field.UNKNOWN,
            new Field(outlet, "test", new Span(0, 0)),
            Field.UNKNOWN,
            day.isEmpty()
                ? Published.UNKNOWN
                : new Published(new DateRange(day, day), "test", new Span(0, 0)),
            "",
            List.of(),
            List.of());
    Reading reading = READER.read(report);
    List<Statement> statements = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      statements.add(statement(report, sentence.span(), speaker, act, statements.size()));
    }
    return new Account(report, reading, statements);
  }

  /** A report whose only sentence is a statement of the author that says several things. */
  public static Account inClauses(String id, String text, String... clauses) {
    Account whole = english(id, text);
    Statement said = whole.statements().getFirst();
    List<List<Span>> parts = new ArrayList<>();
    for (String clause : clauses) {
      int start = text.indexOf(clause);
      parts.add(List.of(new Span(start, start + clause.length())));
    }
    Statement divided =
        statement(whole.report(), said.content().getFirst(), parts, "", SpeechAct.ASSERTION, 0);
    return new Account(whole.report(), whole.reading(), List.of(divided));
  }

  private static Statement statement(
      Report report, Span content, String speaker, SpeechAct act, int number) {
    return statement(report, content, List.of(List.of(content)), speaker, act, number);
  }

  private static Statement statement(
      Report report,
      Span content,
      List<List<Span>> clauses,
      String speaker,
      SpeechAct act,
      int number) {
    boolean author = speaker.isEmpty();
    return new Statement(
        report.id() + "." + number,
        report.id(),
        List.of(content),
        clauses,
        List.of(),
        List.of(),
        List.of(),
        author ? Statement.Form.AUTHOR : Statement.Form.INDIRECT,
        "",
        author ? Speaker.UNKNOWN : new Speaker("person:" + speaker, speaker, ActorKind.PERSON),
        author
            ? List.of()
            : List.of(new Hop(speaker, "person:" + speaker, Hop.Relation.SAID, new Span(0, 0))),
        "",
        List.of(Commitment.PLAIN),
        act,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "test",
        1,
        List.of());
  }
}
