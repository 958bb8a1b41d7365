package org.careo.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.careo.casefile.CaseFile;
import org.careo.model.Account;
import org.careo.model.ActorKind;
import org.careo.model.Assessment;
import org.careo.model.Claim;
import org.careo.model.Commitment;
import org.careo.model.Confrontation;
import org.careo.model.DateRange;
import org.careo.model.Drift;
import org.careo.model.Field;
import org.careo.model.Figure;
import org.careo.model.Hop;
import org.careo.model.Identities;
import org.careo.model.Language;
import org.careo.model.Lineage;
import org.careo.model.LineageEdge;
import org.careo.model.Origin;
import org.careo.model.Original;
import org.careo.model.Parentage;
import org.careo.model.Picture;
import org.careo.model.PlaceMention;
import org.careo.model.Published;
import org.careo.model.Reading;
import org.careo.model.Relation;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.model.Speaker;
import org.careo.model.SpeechAct;
import org.careo.model.Statement;

/** A case of any size, written without reading anything: the same size gives the same case. */
final class MadeUpCase {
  private static final String[] WORDS =
      ("gate river levels dam council water farmers harvest army bridge border road talks patrol"
              + " report letter plan season pumps canal valley school market bulletin drought")
          .split(" ");
  private static final String[] NAMES = {
    "Ada Roe", "Ben Ash", "Ministry of Lakes", "Carla Montes", "River Council", "Two officials"
  };
  private static final String[] PLACES = {"Lake Orla", "Port Ense", "Val Mira", "Toro Pass"};

  /** How many places of each of the names there are, each at a point of its own. */
  private static final int PLACES_A_NAME = 150;

  private final Random random = new Random(7);
  private final List<String> reports = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Span> drifting = new ArrayList<>();

  private MadeUpCase() {}

  /**
   * Writes it.
   *
   * @param number how many reports
   * @param each how many statements each of them holds
   */
  static void write(Path path, int number, int each) {
    MadeUpCase made = new MadeUpCase();
    try (CaseFile file = CaseFile.openOrCreate(path)) {
      for (int at = 0; at < number; at++) {
        Account account = made.account(at, each);
        Original original =
            new Original(
                account.report().file(),
                "made up",
                "text/plain",
                account.report().sha256(),
                "",
                account.report().text().getBytes(StandardCharsets.UTF_8));
        file.reports().store(original, account, "made up");
      }
      file.findings()
          .store(Identities.NONE, made.lineage(), made.confrontation(), made.picture(), "made up");
    }
  }

  private String words(int number) {
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < number; at++) {
      words.append(at == 0 ? "" : " ").append(word());
    }
    return words.toString();
  }

  /** A few words are frequent and most are rare, as in any language. */
  private String word() {
    if (random.nextInt(4) == 0) {
      return WORDS[random.nextInt(WORDS.length)];
    }
    double rare = random.nextDouble();
    int number = (int) (rare * rare * rare * 20_000);
    StringBuilder word = new StringBuilder();
    for (int rest = number + 40; rest > 0; rest /= 20) {
      word.append("bcdfglmnpr".charAt(rest % 20 / 2)).append(rest % 2 == 0 ? 'a' : 'o');
    }
    return word.toString();
  }

  private Account account(int at, int each) {
    String id = "r%010x".formatted(at * 7919L + 1);
    reports.add(id);
    String title = "Bulletin " + at + ": " + words(5);
    StringBuilder text = new StringBuilder(title).append('\n');
    List<Segment> segments = new ArrayList<>();
    segments.add(new Segment(SegmentKind.TITLE, new Span(0, title.length()), 0, "made up"));
    List<Statement> said = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    List<PlaceMention> places = new ArrayList<>();
    for (int number = 0; number < each; number++) {
      int begun = text.length();
      String name = NAMES[random.nextInt(NAMES.length)];
      text.append(name).append(" said that the ");
      int content = text.length() - 4;
      text.append(words(9)).append(' ');
      List<String> figure = List.of();
      if (number % 2 == 0) {
        int value = random.nextInt(90_000);
        int start = text.length();
        text.append(value).append(" cubic metres");
        figure = List.of("f" + number);
        figures.add(
            new Figure(
                "f" + number,
                new Span(start, text.length()),
                value,
                value,
                value,
                "cubic metre",
                Figure.Change.NONE,
                Figure.Kind.LEVEL,
                "",
                "water",
                "",
                "",
                ""));
        text.append(' ');
      }
      int point = random.nextInt(PLACES_A_NAME);
      String place = PLACES[random.nextInt(PLACES.length)] + " " + point;
      text.append("at ").append(place);
      places.add(
          new PlaceMention(
              "p" + number,
              new Span(text.length() - place.length(), text.length()),
              place,
              PlaceMention.Kind.CITY,
              "CL",
              "",
              -18.0 - point % 30,
              -70.0 - point % 4,
              5));
      Span span = new Span(content, text.length());
      drifting.add(span);
      text.append(".\n");
      segments.add(new Segment(SegmentKind.BODY, new Span(begun, text.length() - 1), 0, "made up"));
      Span cue = new Span(begun + name.length() + 1, begun + name.length() + 5);
      Span source = new Span(begun, begun + name.length());
      said.add(
          new Statement(
              "s" + id + "." + number,
              id,
              List.of(span),
              List.of(List.of(span)),
              List.of(cue),
              List.of(source),
              List.of(),
              number % 5 == 0 ? Statement.Form.DIRECT : Statement.Form.INDIRECT,
              "say",
              new Speaker(name, name, ActorKind.PERSON),
              List.of(new Hop(name, name, Hop.Relation.SAID, source)),
              "",
              List.of(Commitment.PLAIN),
              SpeechAct.ASSERTION,
              List.of(),
              figure,
              List.of("p" + number),
              List.of(),
              "made up",
              0.9,
              List.of()));
    }
    statements.addAll(said);
    String day = "2031-%02d-%02d".formatted(1 + at % 12, 1 + at % 28);
    Report report =
        new Report(
            id,
            "%05d.txt".formatted(at),
            "%064x".formatted(at),
            at % 3 == 0 ? Language.SPANISH : Language.ENGLISH,
            text.toString(),
            segments,
            new Field(title, "made up", new Span(0, title.length())),
            new Field("Outlet " + at % 120, "made up", new Span(0, 0)),
            Field.UNKNOWN,
            new Published(new DateRange(day, day), "made up", new Span(0, 0)),
            "",
            List.of(),
            List.of());
    Reading reading =
        new Reading(
            id, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), figures, List.of(), places);
    return new Account(report, reading, said);
  }

  private Lineage lineage() {
    List<LineageEdge> edges = new ArrayList<>();
    List<Parentage> parents = new ArrayList<>();
    List<Origin> origins = new ArrayList<>();
    List<Drift> drifts = new ArrayList<>();
    for (int at = 0; at < reports.size(); at++) {
      String report = reports.get(at);
      boolean carries = at % 10 > 3;
      String parent = carries ? reports.get(at - at % 10 + random.nextInt(4)) : "";
      String origin = "o" + (carries ? parent : report);
      parents.add(
          new Parentage(
              report,
              parent,
              origin,
              LineageEdge.Kind.REWRITE,
              !carries,
              0.8,
              List.of(),
              List.of()));
      if (!carries) {
        origins.add(new Origin(origin, "Bulletin " + at, true, List.of(report), "made up"));
      } else {
        edges.add(
            new LineageEdge(parent, report, 0.8, LineageEdge.Kind.REWRITE, parent, List.of()));
        if (at % 3 == 0) {
          drifts.add(
              new Drift(
                  "d" + at, parent, report, "figure", drifting.get(at), drifting.get(at), ""));
        }
      }
    }
    for (int at = 0; at < 300; at++) {
      origins.add(
          new Origin(
              "oa" + at,
              "Absent source " + at,
              false,
              List.of(reports.get(at), reports.get(at * 7 % reports.size())),
              "made up"));
    }
    return new Lineage(edges, origins, parents, drifts, List.of());
  }

  private Picture picture() {
    return MadeUpPicture.of(List.of(NAMES), statements);
  }

  private Confrontation confrontation() {
    List<Claim> claims = new ArrayList<>();
    int next = 0;
    while (next < statements.size()) {
      int size =
          Math.min(statements.size() - next, random.nextInt(3) == 0 ? 2 + random.nextInt(7) : 1);
      List<String> members = new ArrayList<>();
      for (int member = 0; member < size; member++) {
        // A prime step spreads the statements of a claim over the reports.
        members.add(statements.get((int) ((next + member) * 60_013L % statements.size())).id());
      }
      next += size;
      claims.add(
          new Claim(
              "c%06d".formatted(claims.size()),
              "The " + words(9),
              "",
              members,
              List.of(),
              new Assessment(
                  "fact",
                  1,
                  size,
                  List.of("named expert"),
                  0,
                  List.of(),
                  "one origin",
                  1,
                  "Made up.",
                  ""),
              List.of(),
              List.of()));
    }
    List<Relation> relations = new ArrayList<>();
    for (int at = 0; at < 20_000; at++) {
      relations.add(
          new Relation(
              "x" + at,
              claims.get(random.nextInt(claims.size())).id(),
              claims.get(random.nextInt(claims.size())).id(),
              at % 2 == 0 ? Relation.Type.CONTRADICTS : Relation.Type.NARROWS,
              "number",
              Relation.Strength.CONFLICT,
              0.7,
              List.of(),
              "Made up.",
              ""));
    }
    return new Confrontation(claims, relations, List.of());
  }
}
