package org.careo.bench.quality;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.careo.attribute.Attributor;
import org.careo.model.Hop;
import org.careo.model.Language;
import org.careo.model.Report;
import org.careo.model.Statement;
import org.careo.read.ReportReader;

/**
 * Chains of passages that were invented and annotated for Careo before the rules. A chain is right
 * when the statement is found, its hops are as many as annotated and each holder holds the
 * annotated words, in order; a holder annotated "?" is one the text does not name. Where speakers
 * are annotated too, a speaker is right when its name holds the annotated words, or is open for
 * "?". Prints what is wrong.
 */
final class ChainSet implements QualitySet {
  private static final String UNNAMED = "?";

  private final String name;
  private final int[] chains = new int[2];
  private final int[] chainsRight = new int[2];
  private int speakers;
  private int speakersRight;

  /**
   * @param name name of the set, and of the resource that holds its passages
   */
  ChainSet(String name) {
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String folder() {
    return "";
  }

  @Override
  public void run(Bench bench) throws IOException {
    ReportReader reader = new ReportReader();
    Attributor attributor = new Attributor();
    int number = 0;
    for (String line : MarkedPassage.lines(name + ".txt")) {
      String[] columns = line.split("\t");
      MarkedPassage passage = MarkedPassage.parse(columns[1]);
      Language language = columns[0].equals("es") ? Language.SPANISH : Language.ENGLISH;
      Report report = PlainText.report("chain" + ++number, passage.text(), language);
      List<Statement> statements = attributor.attribute(report, reader.read(report));
      wanted(columns[2])
          .forEach((which, holders) -> chain(passage, holders, found(passage, which, statements)));
      if (columns.length > 3) {
        wanted(columns[3])
            .forEach((which, who) -> speaker(passage, who, found(passage, which, statements)));
      }
    }
    System.out.printf(
        Locale.ROOT, "chains of two and more hops right   %d of %d%n", chainsRight[1], chains[1]);
    System.out.printf(
        Locale.ROOT, "chains of one hop right   %d of %d%n", chainsRight[0], chains[0]);
    if (speakers > 0) {
      System.out.printf(Locale.ROOT, "speakers right   %d of %d%n", speakersRight, speakers);
    }
  }

  /** "1: a > b; 2: c" as the words behind each number. */
  private static Map<Integer, String> wanted(String column) {
    Map<Integer, String> wanted = new TreeMap<>();
    for (String one : column.split(";")) {
      int colon = one.indexOf(':');
      wanted.put(
          Integer.parseInt(one.substring(0, colon).strip()), one.substring(colon + 1).strip());
    }
    return wanted;
  }

  private void chain(MarkedPassage passage, String wanted, Optional<Statement> statement) {
    List<String> holders = Arrays.asList(wanted.split(" > "));
    List<String> hops =
        statement.stream().flatMap(one -> one.chain().stream()).map(Hop::holder).toList();
    int several = holders.size() > 1 ? 1 : 0;
    chains[several]++;
    if (agree(holders, hops)) {
      chainsRight[several]++;
    } else {
      String found = statement.isEmpty() ? "no statement" : String.join(" > ", hops);
      tell("chain", wanted, found, passage);
    }
  }

  private void speaker(MarkedPassage passage, String wanted, Optional<Statement> statement) {
    speakers++;
    String name = statement.map(one -> one.speaker().name()).orElse("");
    if (statement.isPresent() && holds(name, wanted)) {
      speakersRight++;
    } else {
      tell("speaker", wanted, name, passage);
    }
  }

  private static void tell(String what, String wanted, String found, MarkedPassage passage) {
    System.out.println(what + " " + wanted + "   found: " + found + "   in: " + passage.text());
  }

  private static Optional<Statement> found(
      MarkedPassage passage, int which, List<Statement> statements) {
    MarkedPassage.Marked marked =
        java.util.Objects.requireNonNull(passage.attributions().get(which));
    Optional<Statement> found = Optional.empty();
    double most = 0.5;
    for (Statement statement : statements) {
      double shared =
          OwnPassagesSet.likeness(passage.text(), marked.content(), statement.content());
      if (shared >= most && statement.form() != Statement.Form.AUTHOR) {
        most = shared;
        found = Optional.of(statement);
      }
    }
    return found;
  }

  private static boolean agree(List<String> holders, List<String> hops) {
    if (holders.size() != hops.size()) {
      return false;
    }
    for (int i = 0; i < hops.size(); i++) {
      if (!holds(hops.get(i), holders.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(String name, String wanted) {
    return wanted.equals(UNNAMED)
        ? name.isEmpty()
        : name.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
  }
}
