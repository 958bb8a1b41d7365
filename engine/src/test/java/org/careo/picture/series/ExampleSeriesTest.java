package org.careo.picture.series;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careo.Pipeline;
import org.careo.model.Account;
import org.careo.model.Cleaned;
import org.careo.model.Original;
import org.careo.model.ReportId;
import org.junit.jupiter.api.Test;

/** Every figure claim of the example case gets the verdict its authors worked out by hand. */
class ExampleSeriesTest {
  private static final Path EXAMPLE = Path.of("..", "examples", "drought-2031");
  private static final List<String> WORST_LAST =
      List.of(
          "no series", "holds", "holds only under a reading", "outside coverage", "drift", "fails");

  private final Pipeline pipeline = new Pipeline();
  private final Map<String, Account> accounts = new HashMap<>();

  @Test
  void allClaimsAreDecidedAsByHand() throws IOException {
    SeriesChecker checker =
        new SeriesChecker(
            new Registry()
                .add(
                    Files.readString(EXAMPLE.resolve("series/conchos-monthly.yaml")),
                    Files.readString(EXAMPLE.resolve("series/conchos-monthly.csv"))));
    List<String> wrong = new ArrayList<>();
    for (String line : Files.readAllLines(EXAMPLE.resolve("truth/series.jsonl"))) {
      JsonNode truth = new ObjectMapper().readTree(line);
      JsonNode claim = truth.get("claim");
      Account account = account(claim.get("file").asText());
      String words = claim.get("text").asText();
      int from = account.report().text().indexOf(words);
      String verdict = "no series";
      for (Finding finding : checker.check(account)) {
        boolean inside =
            finding.span().start() < from + words.length() && finding.span().end() > from;
        if (inside && WORST_LAST.indexOf(finding.verdict().words()) > WORST_LAST.indexOf(verdict)) {
          verdict = finding.verdict().words();
        }
      }
      if (from < 0 || !verdict.equals(truth.get("verdict").asText())) {
        wrong.add(words + ": " + verdict + " instead of " + truth.get("verdict").asText());
      }
    }
    assertThat(wrong).isEmpty();
  }

  private Account account(String file) throws IOException {
    Account known = accounts.get(file);
    if (known != null) {
      return known;
    }
    byte[] bytes = Files.readAllBytes(EXAMPLE.resolve("reports").resolve(file));
    String type =
        file.endsWith(".html")
            ? "text/html"
            : file.endsWith(".docx")
                ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
                : "text/plain";
    Original original = new Original(file, "", type, ReportId.sha256(bytes), "", bytes);
    if (pipeline.clean(original) instanceof Cleaned.Readable(var report)) {
      Account account = pipeline.account(report);
      accounts.put(file, account);
      return account;
    }
    throw new IllegalStateException("not readable: " + file);
  }
}
