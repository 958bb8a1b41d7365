package org.careo.bench.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.careo.Pipeline;
import org.careo.model.Account;
import org.careo.model.Actor;
import org.careo.model.Cleaned;
import org.careo.model.Confrontation;
import org.careo.model.Figure;
import org.careo.model.Happening;
import org.careo.model.Hop;
import org.careo.model.Original;
import org.careo.model.Picture;
import org.careo.model.PlaceMention;
import org.careo.model.Position;
import org.careo.model.ReportId;
import org.careo.model.Statement;
import org.careo.picture.Painter;
import org.careo.text.CodePoints;
import org.careo.text.actor.State;
import org.careo.text.actor.States;

/**
 * Happenings and positions of two reports of the first example case, as the export gives them, with
 * all known names of an actor.
 */
final class SeedEventsSet implements QualitySet {
  private static final List<String> REPORTS =
      List.of("002_ea3b53f8b67f4070", "003_ff2b378507e1057a");
  private final ObjectMapper json = new ObjectMapper();

  @Override
  public String name() {
    return "seed-events";
  }

  @Override
  public String folder() {
    return "picture/seeds";
  }

  @Override
  public void run(Bench bench) throws IOException {
    Pipeline pipeline = new Pipeline();
    Path texts = bench.evaluation().resolveSibling("cases").resolve("border-2025");
    List<Account> accounts = new ArrayList<>();
    Map<String, String> files = new LinkedHashMap<>();
    for (String name : REPORTS) {
      byte[] bytes = Files.readAllBytes(texts.resolve(name + ".txt"));
      Original original =
          new Original(name + ".txt", "", "text/plain", ReportId.sha256(bytes), "", bytes);
      if (pipeline.clean(original) instanceof Cleaned.Readable(var report)) {
        accounts.add(pipeline.account(report));
        files.put(report.id(), name + ".txt");
      }
    }
    Picture picture =
        new Painter().paint(accounts, new Confrontation(List.of(), List.of(), List.of()));
    List<String> lines = new ArrayList<>();
    for (Account account : accounts) {
      Facts facts = new Facts(account, picture, files.getOrDefault(account.report().id(), ""));
      for (Happening happening : picture.happenings()) {
        if (happening.report().equals(account.report().id())) {
          lines.add(json.writeValueAsString(facts.of(happening)));
        }
      }
      for (Position position : picture.positions()) {
        if (position.report().equals(account.report().id())) {
          lines.add(json.writeValueAsString(facts.of(position)));
        }
      }
    }
    bench.score(
        "picture",
        "eval_seed_events.py",
        "--missed",
        System.getProperty("careo.missed", "0"),
        bench.write("seed-events.jsonl", lines).toString());
  }

  /** Lines of one report. */
  private record Facts(Account account, Picture picture, String file) {

    Map<String, Object> of(Happening happening) {
      Map<String, Object> row = new LinkedHashMap<>();
      int[] span = new CodePoints(account.report().text()).of(happening.span());
      row.put("doc", file);
      row.put("start", span[0]);
      row.put("end", span[1]);
      row.put("kind", kind(happening));
      String type = PloverSet.type(happening);
      if (!type.isEmpty()) {
        row.put("plover", type);
      }
      row.put("actor", happening.actors().stream().flatMap(each -> names(each).stream()).toList());
      row.put(
          "recipient",
          happening.recipients().stream().flatMap(each -> names(each).stream()).toList());
      row.put("negated", happening.negated());
      row.put(
          "quantity",
          account.reading().figures().stream()
              .filter(figure -> happening.quantities().contains(figure.id()))
              .map(figure -> Map.of("value", value(figure)))
              .toList());
      row.put("date", happening.time().from());
      row.put(
          "place",
          account.reading().places().stream()
              .filter(place -> place.id().equals(happening.place()))
              .map(PlaceMention::name)
              .toList());
      attribution(row, happening.statement());
      row.put("cluster", happening.same());
      return row;
    }

    /**
     * The number; of a rank its superlative and of an open number ("hundreds of troops") its own
     * words, as the truth has them.
     */
    private Object value(Figure figure) {
      if (figure.kind() == Figure.Kind.RANK) {
        return figure.modifier();
      }
      String words = figure.span().of(account.report().text());
      int of = words.indexOf(" of ");
      return !Double.isNaN(figure.value())
          ? figure.value()
          : of > 0 && figure.modifier().isEmpty() ? words.substring(0, of) : figure.low();
    }

    Map<String, Object> of(Position position) {
      Map<String, Object> row = new LinkedHashMap<>();
      int[] span = new CodePoints(account.report().text()).of(position.span());
      row.put("doc", file);
      row.put("start", span[0]);
      row.put("end", span[1]);
      row.put("kind", "position");
      row.put("actor", List.of(position.name()));
      attribution(row, position.statement());
      row.put("cluster", position.issue());
      return row;
    }

    private void attribution(Map<String, Object> row, String id) {
      for (Statement statement : account.statements()) {
        if (statement.id().equals(id)) {
          boolean author = statement.form() == Statement.Form.AUTHOR;
          boolean certain =
              switch (statement.commitment().certainty()) {
                case CERTAIN -> true;
                case PROBABLE, POSSIBLE, REPORTED, ALLEGED, ASKED, PLANNED, CONDITIONAL -> false;
              };
          row.put(
              "modality",
              !certain
                  ? statement
                      .commitment()
                      .certainty()
                      .name()
                      .toLowerCase(Locale.ROOT)
                      .replace("probable", "possible")
                  : author
                      ? "asserted"
                      : statement.form() == Statement.Form.DIRECT ? "quoted" : "reported");
          row.put("attribution", holders(statement));
        }
      }
    }

    /**
     * Through whom a statement came; the author of what nobody else stands for, and where the text
     * names nobody the words that say so ("reportedly"), as the truth has them.
     */
    private List<String> holders(Statement statement) {
      List<String> holders = new ArrayList<>();
      statement.chain().stream().map(Hop::holder).forEach(holders::add);
      if (statement.form() == Statement.Form.AUTHOR && holders.isEmpty()) {
        holders.add("document author");
      }
      String text = account.report().text();
      for (Optional<Statement> each = Optional.of(statement);
          each.isPresent();
          each = byId(each.get().parent())) {
        if (each.get().chain().isEmpty()) {
          each.get().cue().forEach(cue -> holders.add(cue.of(text)));
        }
      }
      return holders;
    }

    private Optional<Statement> byId(String id) {
      return account.statements().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static String kind(Happening happening) {
      return switch (happening.type()) {
        case "OPERATION", "DEPLOYMENT", "DESIGNATION", "METRIC", "ASSESSMENT", "FORECAST" ->
            happening.type().toLowerCase(Locale.ROOT);
        case "RECOMMENDATION" -> "assessment";
        case "REJECT", "SUPPORT", "REQUEST" -> "position";
        case "ACCUSE" -> "accusation";
        default -> "event";
      };
    }

    /** All names of an actor with its country; the words themselves where it is none. */
    private List<Map<String, String>> names(String filler) {
      List<Map<String, String>> names = new ArrayList<>();
      for (Actor actor : picture.actors()) {
        if (actor.id().equals(filler)) {
          String country = States.builtIn().byCode(actor.country()).map(State::alpha3).orElse("");
          names.add(Map.of("name", actor.name(), "country", country));
          actor.aliases().forEach(each -> names.add(Map.of("name", each, "country", country)));
        }
      }
      return names.isEmpty() ? List.of(Map.of("name", filler)) : names;
    }
  }
}
