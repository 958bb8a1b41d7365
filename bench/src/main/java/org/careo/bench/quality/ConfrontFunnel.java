package org.careo.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.careo.confront.align.Aligner;
import org.careo.confront.align.Alignment;
import org.careo.confront.align.TermWeights;
import org.careo.confront.candidate.Candidates;
import org.careo.confront.decide.DecisionTable;
import org.careo.confront.decide.SameClaim;
import org.careo.confront.decide.Verdict;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.FrameMaker;
import org.careo.confront.frame.Markers;
import org.careo.confront.frame.Term;
import org.careo.confront.quantity.FigureComparison;
import org.careo.confront.quantity.Units;
import org.careo.model.Account;
import org.careo.model.Claim;
import org.careo.model.Relation;
import org.careo.model.Span;
import org.careo.text.CodePoints;
import org.careo.text.word.Concepts;
import org.careo.text.word.WordVectors;

/**
 * Where the planted contradictions and the accounts of one claim of an example case are lost:
 * {@code ./careo-bench quality.ConfrontFunnel examples/strait-2030 [contradicts|claims|traps]}.
 *
 * <p>Each annotated pair is followed through the stages: its words in a statement of both sides, a
 * candidate pair of such statements, the row of the decision table, what is listed. The nearest
 * miss is printed with its terms; the counts come last. Only plain-text reports are followed.
 */
public final class ConfrontFunnel {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path example;
  private final List<Frame> frames = new ArrayList<>();
  private final Map<String, String> files = new HashMap<>();
  private final Map<String, CodePoints> points = new HashMap<>();
  private final Set<Candidates.Pair> candidates;
  private final Aligner aligner;
  private final DecisionTable table;
  private final Set<String> listed = new HashSet<>();
  private final Map<String, String> claimOf = new HashMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();

  private ConfrontFunnel(Path example) throws IOException {
    this.example = example;
    CaseAccounts reader = new CaseAccounts();
    List<Account> accounts =
        reader.of(example.resolve("reports")).stream()
            .sorted(Comparator.comparing(account -> account.report().id()))
            .toList();
    Units units = Units.load();
    Markers markers = Markers.load();
    FrameMaker maker = new FrameMaker(Concepts.shipped(), markers, units::factor, units::measure);
    for (Account account : accounts) {
      frames.addAll(maker.frames(account));
      String id = account.report().id();
      files.put(id, Path.of(account.report().file()).getFileName().toString());
      points.put(id, new CodePoints(account.report().text()));
    }
    TermWeights weights = new TermWeights(frames);
    candidates = Set.copyOf(new Candidates(frames, weights).pairs());
    aligner = new Aligner(frames, weights, WordVectors.shipped());
    table = new DecisionTable(new FigureComparison(units, markers), markers, SameClaim.load());
    var confrontation = reader.situation(accounts).confrontation();
    for (Relation relation : confrontation.relations()) {
      if (relation.type() == Relation.Type.CONTRADICTS || relation.type() == Relation.Type.DRIFT) {
        listed.add(relation.a() + " " + relation.b());
        listed.add(relation.b() + " " + relation.a());
      }
    }
    for (Claim claim : confrontation.claims()) {
      claim.statements().forEach(statement -> claimOf.put(statement, claim.id()));
    }
  }

  /** Prints the way of each annotated pair. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      System.err.println("usage: ConfrontFunnel EXAMPLE [contradicts|claims|traps]");
      return;
    }
    ConfrontFunnel funnel = new ConfrontFunnel(Path.of(arguments[0]));
    switch (arguments.length > 1 ? arguments[1] : "contradicts") {
      case "claims" -> funnel.claims();
      case "traps" -> funnel.relations(Set.of("not_same", "updates", "narrows"));
      default -> funnel.relations(Set.of("contradicts", "drift"));
    }
    funnel.counts.forEach((stage, count) -> System.out.printf("%4d  %s%n", count, stage));
  }

  private void relations(Set<String> types) throws IOException {
    for (String line : Files.readAllLines(example.resolve("truth/relations.jsonl"))) {
      JsonNode row = JSON.readTree(line);
      if (types.contains(row.path("type").asText())) {
        follow(row.path("a"), row.path("b"), row.path("type").asText(), false);
      }
    }
  }

  private void claims() throws IOException {
    for (String line : Files.readAllLines(example.resolve("truth/claims.jsonl"))) {
      List<JsonNode> accounts = new ArrayList<>();
      JSON.readTree(line).path("accounts").forEach(accounts::add);
      for (int a = 0; a < accounts.size(); a++) {
        for (int b = a + 1; b < accounts.size(); b++) {
          if (!accounts.get(a).path("file").equals(accounts.get(b).path("file"))) {
            follow(accounts.get(a), accounts.get(b), "claim", true);
          }
        }
      }
    }
  }

  private void follow(JsonNode a, JsonNode b, String type, boolean same) {
    if (!a.has("b") || !b.has("b")) {
      return;
    }
    List<Integer> left = at(a);
    List<Integer> right = at(b);
    String stage;
    int bestA = -1;
    int bestB = -1;
    if (left.isEmpty() || right.isEmpty()) {
      stage = "1 no statement";
    } else {
      double best = -1;
      boolean found = false;
      boolean candidate = false;
      for (int one : left) {
        for (int other : right) {
          String ids = frames.get(one).id() + " " + frames.get(other).id();
          found |=
              same
                  ? claimOf
                      .getOrDefault(frames.get(one).id(), "none")
                      .equals(claimOf.get(frames.get(other).id()))
                  : listed.contains(ids);
          boolean here =
              candidates.contains(new Candidates.Pair(Math.min(one, other), Math.max(one, other)));
          candidate |= here;
          double score = align(one, other).similarity() + (here ? 0.01 : 0);
          if (one != other && score > best) {
            best = score;
            bestA = one;
            bestB = other;
          }
        }
      }
      stage =
          found
              ? "5 found"
              : bestA < 0
                  ? "2 both in one statement"
                  : !candidate ? "3 no candidate: " + row(bestA, bestB) : "4 " + row(bestA, bestB);
    }
    counts.merge(type + " " + stage, 1, Integer::sum);
    System.out.println(
        stage + "\n   " + a.path("text").asText() + "  |  " + b.path("text").asText());
    if (bestA >= 0 && !stage.startsWith("5")) {
      Alignment alignment = align(bestA, bestB);
      System.out.printf(
          "   %s%n   %s%n   similarity %.2f larger %.2f core %d bearing %d contrary %s: %s%n",
          shown(bestA),
          shown(bestB),
          alignment.similarity(),
          alignment.larger(),
          alignment.core(),
          alignment.bearing(),
          alignment.isContrary(),
          alignment.matched().stream()
              .map(match -> match.a().key() + "~" + match.b().key())
              .collect(Collectors.joining(" ")));
    }
  }

  private Alignment align(int a, int b) {
    return aligner.align(frames.get(Math.min(a, b)), frames.get(Math.max(a, b)));
  }

  private String row(int a, int b) {
    int first = Math.min(a, b);
    int second = Math.max(a, b);
    Verdict verdict = table.decide(frames.get(first), frames.get(second), align(first, second));
    return verdict.outcome() + " (" + verdict.row() + ")";
  }

  private List<Integer> at(JsonNode place) {
    List<Integer> found = new ArrayList<>();
    for (int position = 0; position < frames.size(); position++) {
      Frame frame = frames.get(position);
      if (place.path("file").asText().equals(files.get(frame.report()))) {
        CodePoints counter = Objects.requireNonNull(points.get(frame.report()));
        for (Span span : frame.statement().content()) {
          int[] range = counter.of(span);
          if (range[0] < place.path("e").asInt() && place.path("b").asInt() < range[1]) {
            found.add(position);
            break;
          }
        }
      }
    }
    return found;
  }

  private String shown(int position) {
    Frame frame = frames.get(position);
    return files.getOrDefault(frame.report(), frame.report()).substring(0, 2)
        + " ["
        + frame.holder().name()
        + (frame.denies() ? " denies" : "")
        + (frame.conditional() ? " if" : "")
        + (frame.whole() ? "" : " piece")
        + "] "
        + frame.statement().extent().of(frame.text()).replace('\n', ' ')
        + "  <"
        + frame.terms().stream().map(ConfrontFunnel::shown).collect(Collectors.joining(" "))
        + ">";
  }

  private static String shown(Term term) {
    return (term.negated() ? "-" : "") + term.key() + (term.bearing() ? "/" + term.role() : "");
  }
}
