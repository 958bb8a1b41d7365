package org.careo.bench.confront;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.careo.attribute.identity.ActorJoiner;
import org.careo.bench.quality.CaseAccounts;
import org.careo.bench.quality.Texts;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.FrameMaker;
import org.careo.confront.frame.Markers;
import org.careo.confront.quantity.Units;
import org.careo.model.Account;
import org.careo.model.Claim;
import org.careo.model.Identities;
import org.careo.model.Lineage;
import org.careo.model.Report;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.text.word.Concepts;
import org.careo.trace.Tracer;

/**
 * An example case with its annotated claims; only accounts in plain text are known by their place.
 *
 * @param name name of its folder
 * @param accounts its reports with their statements, sorted by id
 * @param lineage who derives from whom
 * @param frames the clauses of all statements
 * @param claims of each frame the annotated claims it is an account of
 * @param told the annotated accounts
 */
record AnnotatedCase(
    String name,
    List<Account> accounts,
    Lineage lineage,
    List<Frame> frames,
    List<Set<String>> claims,
    List<Told> told) {

  /**
   * An annotated account.
   *
   * @param claim of which claim
   * @param report in which report
   * @param span its words
   * @param withCue whether who says it and how belongs to its words, so that a clause tells it that
   *     is half inside them
   */
  record Told(String claim, String report, Span span, boolean withCue) {
    boolean isToldBy(Frame frame) {
      int shared = report.equals(frame.report()) ? shared(frame.content(), span) : 0;
      int clause = frame.content().stream().mapToInt(Span::length).sum();
      return shared > 0
          && shared * 2 >= (withCue ? Math.min(span.length(), clause) : span.length());
    }
  }

  /** How many pairs of accounts there are, were found, were right. */
  record Score(int annotated, int joined, int right) {
    double precision() {
      return joined == 0 ? 0 : (double) right / joined;
    }

    double recall() {
      return annotated == 0 ? 0 : (double) right / annotated;
    }
  }

  /** Reads an example case: a folder with {@code reports} and {@code truth}. */
  static AnnotatedCase read(Path example) throws IOException {
    return read(
        Objects.toString(example.getFileName()),
        example.resolve("reports"),
        reports -> told(example.resolve("truth/claims.jsonl"), reports));
  }

  /**
   * Reads reports whose claims are marked as in the development data of this stage.
   *
   * @param texts folder of the reports
   * @param gold file of claims with their mentions
   */
  static AnnotatedCase read(Path texts, Path gold) throws IOException {
    return read(Objects.toString(texts.getFileName()), texts, reports -> marked(gold, reports));
  }

  /** Finds the annotated accounts, given the reports by file name. */
  private interface Annotation {
    List<Told> told(Map<String, Report> reports) throws IOException;
  }

  private static AnnotatedCase read(String name, Path folder, Annotation annotation)
      throws IOException {
    List<Account> read =
        new CaseAccounts()
            .of(folder).stream()
                .sorted(Comparator.comparing(account -> account.report().id()))
                .toList();
    Lineage lineage = new Tracer().trace(read);
    Identities.View view = new ActorJoiner().join(read).view();
    List<Account> accounts = read.stream().map(view::of).toList();
    Units units = Units.load();
    FrameMaker maker =
        new FrameMaker(Concepts.shipped(), Markers.load(), units::factor, units::measure);
    List<Frame> frames = new ArrayList<>();
    accounts.forEach(account -> frames.addAll(maker.frames(account)));
    List<Told> told = annotation.told(byFile(accounts));
    List<Set<String>> claims = frames.stream().map(frame -> claims(frame, told)).toList();
    return new AnnotatedCase(name, accounts, lineage, frames, claims, told);
  }

  /** The reports of accounts by the name of their file. */
  static Map<String, Report> byFile(List<Account> accounts) {
    Map<String, Report> reports = new HashMap<>();
    for (Account account : accounts) {
      Report report = account.report();
      reports.put(Objects.toString(Path.of(report.file()).getFileName()), report);
    }
    return reports;
  }

  private static List<Told> told(Path truth, Map<String, Report> reports) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Told> told = new ArrayList<>();
    for (String line : Files.readAllLines(truth)) {
      JsonNode claim = json.readTree(line);
      for (JsonNode account : claim.path("accounts")) {
        Report report = reports.get(account.path("file").asText());
        if (account.has("b") && report != null) {
          told.add(
              new Told(
                  claim.path("claim").asText(),
                  report.id(),
                  Texts.span(report.text(), account.path("b").asInt(), account.path("e").asInt()),
                  false));
        }
      }
    }
    return told;
  }

  private static List<Told> marked(Path gold, Map<String, Report> reports) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Told> told = new ArrayList<>();
    for (String line : Files.readAllLines(gold)) {
      JsonNode claim = json.readTree(line);
      // A title somebody is given in passing is no account of what the statement says.
      if (claim.path("kind").asText().equals("role")) {
        continue;
      }
      for (JsonNode mention : claim.path("mentions")) {
        Report report = reports.get(mention.path("doc").asText());
        if (report != null) {
          told.add(
              new Told(
                  claim.path("id").asText(),
                  report.id(),
                  new Span(mention.path("start").asInt(), mention.path("end").asInt()),
                  true));
        }
      }
    }
    return told;
  }

  /** The claims of which half an account at least stands in a clause. */
  private static Set<String> claims(Frame frame, List<Told> told) {
    Set<String> claims = new TreeSet<>();
    for (Told account : told) {
      if (account.isToldBy(frame)) {
        claims.add(account.claim());
      }
    }
    return claims;
  }

  private static int shared(List<Span> content, Span span) {
    return content.stream()
        .mapToInt(
            piece ->
                Math.max(
                    0, Math.min(piece.end(), span.end()) - Math.max(piece.start(), span.start())))
        .sum();
  }

  /** Pairs of annotated accounts of two reports that stand in one claim of those given. */
  Score score(List<Claim> found) {
    Map<String, Statement> statements = new HashMap<>();
    accounts.forEach(
        account -> account.statements().forEach(each -> statements.put(each.id(), each)));
    List<Set<String>> claimsOf = new ArrayList<>();
    told.forEach(account -> claimsOf.add(new TreeSet<>()));
    for (Claim claim : found) {
      Map<String, List<Span>> parts = new HashMap<>();
      claim.parts().forEach(part -> parts.put(part.statement(), part.content()));
      for (String id : claim.statements()) {
        Statement statement = Objects.requireNonNull(statements.get(id));
        List<Span> words = parts.getOrDefault(id, statement.content());
        for (int index = 0; index < told.size(); index++) {
          Told account = told.get(index);
          if (account.report().equals(statement.report()) && shared(words, account.span()) > 0) {
            claimsOf.get(index).add(claim.id());
          }
        }
      }
    }
    int annotated = 0;
    int joined = 0;
    int right = 0;
    for (int a = 0; a < told.size(); a++) {
      for (int b = a + 1; b < told.size(); b++) {
        if (told.get(a).report().equals(told.get(b).report())) {
          continue;
        }
        boolean same = told.get(a).claim().equals(told.get(b).claim());
        boolean met = claimsOf.get(a).stream().anyMatch(claimsOf.get(b)::contains);
        annotated += same ? 1 : 0;
        joined += met ? 1 : 0;
        right += same && met ? 1 : 0;
      }
    }
    return new Score(annotated, joined, right);
  }
}
