package org.careo.bench.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careo.Pipeline;
import org.careo.model.Account;
import org.careo.model.Claim;
import org.careo.model.Relation;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.text.CodePoints;

/** Claims and relations over reports of the case border-2025, marked by hand. */
final class SeedClaimsSet implements QualitySet {
  private final ObjectMapper json = new ObjectMapper();

  @Override
  public String name() {
    return "seed-claims";
  }

  @Override
  public String folder() {
    return "confront/seeds";
  }

  @Override
  public void run(Bench bench) throws IOException {
    Path texts = bench.evaluation().resolve("../cases/border-2025").normalize();
    CaseAccounts reader = new CaseAccounts();
    List<Account> accounts = reader.of(texts);
    Pipeline.Situation situation = reader.situation(accounts);
    Map<String, Claim> claimOf = new TreeMap<>();
    for (Claim claim : situation.confrontation().claims()) {
      claim.statements().forEach(id -> claimOf.put(id, claim));
    }
    List<String> lines = new ArrayList<>();
    for (Account account : accounts) {
      CodePoints points = new CodePoints(account.report().text());
      for (Statement statement : account.statements()) {
        lines.add(mention(account, statement, claimOf, points).toString());
      }
    }
    for (Relation relation : situation.confrontation().relations()) {
      String word = word(relation);
      if (!word.isEmpty()) {
        lines.add(
            json.createObjectNode()
                .put("type", "relation")
                .put("rel", word)
                .put("a", relation.a())
                .put("b", relation.b())
                .put("aspect", relation.aspect())
                .toString());
      }
    }
    for (Claim claim : situation.confrontation().claims()) {
      lines.add(
          json.createObjectNode()
              .put("type", "corroboration")
              .put("cluster", claim.id())
              .put("independent", claim.assessment().minimumOrigins())
              .toString());
      ObjectNode grade =
          json.createObjectNode()
              .put("type", "grade")
              .put("cluster", claim.id())
              .put("status", status(claim));
      if (claim.assessment().word().equals("contested")) {
        grade.putArray("flags").add("disputed");
      }
      lines.add(grade.toString());
    }
    bench.score(
        "confront",
        "eval_seeds.py",
        bench.write("seed-claims.jsonl", lines).toString(),
        "--verbose");
  }

  private ObjectNode mention(
      Account account, Statement statement, Map<String, Claim> claimOf, CodePoints points) {
    Span extent = extent(statement);
    int[] span = points.of(extent);
    Claim claim = claimOf.get(statement.id());
    ObjectNode line =
        json.createObjectNode()
            .put("type", "mention")
            .put("id", statement.id())
            .put("doc", account.report().file())
            .put("start", span[0])
            .put("end", span[1])
            .put("cluster", claim == null ? statement.id() : claim.id());
    if (claim != null && !claim.issue().isEmpty()) {
      line.put("issue", claim.issue());
    }
    return line;
  }

  /** From who says it to what is said: the annotation marks both as one mention. */
  private static Span extent(Statement statement) {
    Span extent = statement.extent();
    for (List<Span> spans : List.of(statement.source(), statement.cue())) {
      for (Span span : spans) {
        Span wider = extent.cover(span);
        extent = wider.length() <= 600 ? wider : extent;
      }
    }
    return extent;
  }

  private static String word(Relation relation) {
    return switch (relation.type()) {
      case CONTRADICTS ->
          relation.aspect().equals("wording")
              ? "same_quote"
              : relation.strength() == Relation.Strength.CONFLICT ? "contradicts" : "tension";
      case NARROWS -> "narrows";
      case UPDATES -> "updates";
      case OPPOSES -> "opposes";
      case SAME, DRIFT -> "";
      case SUPPORTS -> "supports";
      case SAME_ORIGIN -> "same_origin";
      case CITATION_MISMATCH -> "citation_mismatch";
    };
  }

  /** The word of the annotation that stands for ours. */
  private static String status(Claim claim) {
    return switch (claim.assessment().word()) {
      case "documented" -> "public_record";
      case "corroborated" -> "independent";
      case "on record" -> "on_record";
      case "one origin" ->
          claim.assessment().carriers() > 1 ? "repeated_single_origin" : "single_report";
      case "unsourced" -> "unsourced";
      case "not graded" -> claim.assessment().kind().equals("position") ? "on_record" : "opinion";
      default -> "single_report";
    };
  }
}
