package org.careo.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careo.attribute.Attributor;
import org.careo.model.Account;
import org.careo.model.Actor;
import org.careo.model.Happening;
import org.careo.model.Language;
import org.careo.model.Mention;
import org.careo.model.NounPhrase;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.Report;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Token;
import org.careo.picture.happening.HappeningFinder;
import org.careo.read.ReportReader;

/**
 * Validation records of UniversalPetrarch, read from their bare text. What happens, who does it and
 * to whom is what the product reads; the code is what the records' own verb dictionary calls the
 * word that tells it (English), else the CAMEO root that our type stands for; actors are coded with
 * the dictionaries of the records.
 */
final class EventRecordsSet implements QualitySet {
  private final String set;
  private final Language language;
  private final List<String> dictionaries;
  private static final String MEETING = "040";

  /** Acts of two sides at once: where only actors are told, each does it with each. */
  private static final Set<String> MUTUAL = Set.of("030", MEETING, "050", "060", "120", "190");

  private final ObjectMapper json = new ObjectMapper();

  private EventRecordsSet(String set, Language language, List<String> dictionaries) {
    this.set = set;
    this.language = language;
    this.dictionaries = dictionaries;
  }

  static EventRecordsSet unitRecords() {
    return new EventRecordsSet(
        "unit-ud",
        Language.ENGLISH,
        List.of("PETR.Validate.actors.txt", "PETR.Validate.agents.txt"));
  }

  static EventRecordsSet spanishFights() {
    return new EventRecordsSet(
        "es-fight", Language.SPANISH, List.of("es/actors_COL.txt.gz", "es/agents_181220.txt.gz"));
  }

  @Override
  public String name() {
    return "records-" + set;
  }

  @Override
  public String folder() {
    return "picture/petrarch";
  }

  @Override
  public void run(Bench bench) throws IOException {
    Path folder = bench.evaluation().resolve(folder()).resolve("dictionaries");
    Optional<VerbCodes> verbs =
        language.equals(Language.ENGLISH)
            ? Optional.of(VerbCodes.of(folder.resolve("PETR.Validate.verbs.2.0.txt")))
            : Optional.empty();
    ActorCodes codes = ActorCodes.of(dictionaries.stream().map(folder::resolve).toList());
    Path records = bench.write(set + "-records.jsonl", List.of());
    bench.run("picture", "eval_petrarch.py", "--set", set, "--list", records.toString());
    ReportReader reader = new ReportReader();
    Attributor attributor = new Attributor();
    HappeningFinder finder = new HappeningFinder();
    List<String> lines = new ArrayList<>();
    for (String record : Files.readAllLines(records)) {
      JsonNode item = json.readTree(record);
      String id = item.get("id").asText();
      DatedCodes dated = new DatedCodes(codes, item.get("date").asText());
      Report report = Texts.report(id, bare(item.get("text").asText()), language, "");
      Reading reading = reader.read(report);
      Account account = new Account(report, reading, attributor.attribute(report, reading));
      List<Map<String, String>> events = new ArrayList<>();
      for (Happening happening : finder.find(account)) {
        String root = code(happening, reading, report.text(), verbs);
        if (!root.isEmpty() && !root.equals(VerbCodes.NONE)) {
          events.addAll(events(happening, root, reading, report.text(), dated));
        }
      }
      lines.add(json.writeValueAsString(Map.of("id", id, "events", events)));
    }
    bench.score(
        "picture",
        "eval_petrarch.py",
        "--set",
        set,
        "--errors",
        System.getProperty("careo.missed", "0"),
        bench.write(set + ".jsonl", lines).toString());
  }

  /** Codes as they stood on a day. */
  private record DatedCodes(ActorCodes codes, String day) {
    String of(String told) {
      return codes.of(told, day);
    }
  }

  /** The text without the archive's number before it and without its line ends. */
  private static String bare(String text) {
    return text.replaceFirst("^\\d{8}\\s+\\S+\\s+\\|\\s+", "").replaceAll("\\s+", " ");
  }

  private List<Map<String, String>> events(
      Happening happening, String root, Reading reading, String text, DatedCodes codes) {
    List<Map<String, String>> events = new ArrayList<>();
    List<String> sources = coded(happening.actors(), happening, reading, text, codes);
    List<String> targets = coded(happening.recipients(), happening, reading, text, codes);
    boolean nobody = targets.stream().allMatch(each -> codes.of(each).equals(ActorCodes.NOBODY));
    boolean alone = nobody && sources.size() > 1;
    boolean mutual = MUTUAL.contains(root) && (alone || !nobody);
    for (String source : sources) {
      for (String target : alone && mutual ? sources : targets) {
        if (!alone || !mutual || !source.equals(target)) {
          events.add(event(happening, root, text, source, target, codes));
        }
        if (mutual && !alone && root.equals(MEETING)) {
          events.add(event(happening, root, text, target, source, codes));
        }
      }
    }
    // That coder tells nothing of two of whom its dictionaries know neither.
    events.removeIf(
        each ->
            language.equals(Language.ENGLISH)
                && ActorCodes.NOBODY.equals(each.get("source"))
                && ActorCodes.NOBODY.equals(each.get("target")));
    return events;
  }

  private static Map<String, String> event(
      Happening happening,
      String root,
      String text,
      String source,
      String target,
      DatedCodes codes) {
    Map<String, String> event = new LinkedHashMap<>();
    event.put("event", root);
    event.put("event_text", happening.span().of(text));
    event.put("source", codes.of(source));
    event.put("target", codes.of(target));
    event.put("source_text", source);
    event.put("target_text", target);
    return event;
  }

  /** Words for those who have a code; for all, or for nobody, where none has. */
  private static List<String> coded(
      List<String> ids, Happening happening, Reading reading, String text, DatedCodes codes) {
    List<String> names =
        ids.stream().map(id -> words(id, happening, reading, text)).distinct().toList();
    List<String> coded =
        names.stream().filter(each -> !codes.of(each).equals(ActorCodes.NOBODY)).toList();
    return !coded.isEmpty() ? coded : names.isEmpty() ? List.of("") : names;
  }

  /**
   * The words that name an actor beside a happening: its phrase, in which an office or a body may
   * stand with the name; where that says nothing more, all names it has.
   */
  private static String words(String id, Happening happening, Reading reading, String text) {
    Optional<Mention> nearest =
        reading.mentions().stream()
            .filter(each -> each.actor().equals(id))
            .min(
                Comparator.comparingInt(
                    each -> Math.abs(each.span().start() - happening.span().start())));
    String phrase = nearest.map(each -> phrase(each.span(), reading).of(text)).orElse("");
    return (phrase + " " + name(reading, id)).strip();
  }

  /** The noun phrase a mention stands in, with the owner before it. */
  private static Span phrase(Span mention, Reading reading) {
    List<Token> tokens = reading.tokens();
    Span found = mention;
    for (NounPhrase phrase : reading.nounPhrases()) {
      Span span =
          tokens.get(phrase.firstToken()).span().cover(tokens.get(phrase.endToken() - 1).span());
      found = span.start() < found.end() && found.start() < span.end() ? found.cover(span) : found;
    }
    return found;
  }

  /** All words for an actor, the words themselves where it is none. */
  private static String name(Reading reading, String id) {
    for (Actor actor : reading.actors()) {
      if (actor.id().equals(id)) {
        return actor.name() + " " + String.join(" ", actor.aliases());
      }
    }
    return id;
  }

  /**
   * The code of a happening: what the dictionary of the records calls the word that tells it, with
   * the words behind; where there is none or it lacks the word, the root of its type.
   */
  private static String code(
      Happening happening, Reading reading, String text, Optional<VerbCodes> verbs) {
    String root = root(PloverSet.type(happening));
    List<Token> trigger =
        reading.tokens().stream().filter(each -> happening.span().contains(each.span())).toList();
    if (verbs.isEmpty() || trigger.isEmpty()) {
      return root;
    }
    List<String> words = new ArrayList<>();
    int behind = happening.span().end();
    for (Token token : trigger) {
      if (token.tag() == PartOfSpeech.VERB) {
        words.add(token.lemma());
        words.add(token.span().of(text).toLowerCase(Locale.ROOT));
        behind = words.size() == 2 ? token.end() : behind;
      }
    }
    int from = behind;
    Sentence sentence =
        reading.sentences().stream()
            .filter(each -> each.span().contains(happening.span()))
            .findFirst()
            .orElse(reading.sentences().getFirst());
    List<String> after =
        reading.tokens().subList(sentence.firstToken(), sentence.endToken()).stream()
            .filter(each -> each.start() >= from)
            .map(each -> each.span().of(text).toLowerCase(Locale.ROOT))
            .toList();
    return verbs.get().of(words, after, root);
  }

  /** CAMEO root of a type, as a code of three digits; empty for what CAMEO has no root for. */
  private static String root(String type) {
    return switch (type) {
      case "AGREE" -> "030";
      case "CONSULT" -> "040";
      case "SUPPORT" -> "050";
      case "COOPERATE" -> "060";
      case "AID" -> "070";
      case "CONCEDE", "RETREAT" -> "080";
      case "REQUEST" -> "100";
      case "ACCUSE" -> "110";
      case "REJECT" -> "120";
      case "THREATEN" -> "130";
      case "PROTEST" -> "140";
      case "MOBILIZE" -> "150";
      case "SANCTION" -> "160";
      case "COERCE" -> "170";
      case "ASSAULT" -> "190";
      default -> "";
    };
  }
}
