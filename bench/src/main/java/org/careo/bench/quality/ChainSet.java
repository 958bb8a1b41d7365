package org.careo.bench.quality;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.careo.attribute.Attributor;
import org.careo.model.Hop;
import org.careo.model.Language;
import org.careo.model.Report;
import org.careo.model.Statement;
import org.careo.read.ReportReader;

/**
 * Chains of passages that were invented and annotated for Careo before the rules. A chain is right
 * when the statement is found, its hops are as many as annotated and each holder holds the
 * annotated words, in order. Prints what is wrong.
 */
final class ChainSet implements QualitySet {

  @Override
  public String name() {
    return "chains";
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
    int[] all = new int[2];
    int[] right = new int[2];
    for (String line : MarkedPassage.lines("chains.txt")) {
      String[] columns = line.split("\t");
      MarkedPassage passage = MarkedPassage.parse(columns[1]);
      Language language = columns[0].equals("es") ? Language.SPANISH : Language.ENGLISH;
      Report report = PlainText.report("chain" + ++number, passage.text(), language);
      List<Statement> statements = attributor.attribute(report, reader.read(report));
      for (String wanted : columns[2].split(";")) {
        int colon = wanted.indexOf(':');
        int which = Integer.parseInt(wanted.substring(0, colon).strip());
        List<String> holders = Arrays.asList(wanted.substring(colon + 1).strip().split(" > "));
        int several = holders.size() > 1 ? 1 : 0;
        List<Hop> found = chain(passage, which, statements);
        all[several]++;
        if (agree(holders, found)) {
          right[several]++;
        } else {
          System.out.println(
              wanted.strip()
                  + "   found: "
                  + found.stream().map(Hop::holder).collect(Collectors.joining(" > "))
                  + "   in: "
                  + passage.text());
        }
      }
    }
    System.out.printf(
        Locale.ROOT, "chains of two and more hops right   %d of %d%n", right[1], all[1]);
    System.out.printf(Locale.ROOT, "chains of one hop right   %d of %d%n", right[0], all[0]);
  }

  private static List<Hop> chain(MarkedPassage passage, int which, List<Statement> statements) {
    MarkedPassage.Marked marked =
        java.util.Objects.requireNonNull(passage.attributions().get(which));
    List<Hop> found = List.of();
    double most = 0.5;
    for (Statement statement : statements) {
      double shared = OwnPassagesSet.likeness(passage.text(), marked.content(), statement.content());
      if (shared >= most && statement.form() != Statement.Form.AUTHOR) {
        most = shared;
        found = statement.chain();
      }
    }
    return found;
  }

  private static boolean agree(List<String> holders, List<Hop> hops) {
    if (holders.size() != hops.size()) {
      return false;
    }
    for (int i = 0; i < hops.size(); i++) {
      String wanted = holders.get(i).toLowerCase(Locale.ROOT);
      if (!hops.get(i).holder().toLowerCase(Locale.ROOT).contains(wanted)) {
        return false;
      }
    }
    return true;
  }
}
