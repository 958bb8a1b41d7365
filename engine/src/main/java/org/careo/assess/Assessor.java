package org.careo.assess;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.careo.model.Account;
import org.careo.model.Assessment;
import org.careo.model.Claim;
import org.careo.model.Confrontation;
import org.careo.model.Lineage;
import org.careo.model.Relation;
import org.careo.model.Statement;

/**
 * Grades how well claims are supported, by origins and never by carriers.
 *
 * <pre>{@code
 * Confrontation assessed = new Assessor().assess(confrontation, accounts, lineage);
 * }</pre>
 */
public final class Assessor {
  private final Words words = new Words();
  private final Kinds kinds = new Kinds(words);

  /**
   * The same confrontation with every claim assessed, its origins named, and what its accounts owe
   * one another among the relations.
   */
  public Confrontation assess(
      Confrontation confrontation, List<Account> accounts, Lineage lineage) {
    Map<String, Statement> statements = new TreeMap<>();
    Map<String, Account> byReport = new TreeMap<>();
    for (Account account : accounts) {
      byReport.put(account.report().id(), account);
      account.statements().forEach(statement -> statements.put(statement.id(), statement));
    }
    Families families = new Families(accounts, lineage);
    SourceFinder finder = new SourceFinder(accounts, lineage, families, words);
    Map<String, Source> sources = new TreeMap<>();
    statements.forEach((id, statement) -> sources.put(id, finder.source(statement)));
    Conflicts conflicts = new Conflicts(confrontation.relations(), sources, statements);
    List<Claim> claims = new ArrayList<>();
    for (Claim claim : confrontation.claims()) {
      claims.add(assess(claim, statements, sources, conflicts, families, byReport));
    }
    Dependence dependence = new Dependence(statements, sources, confrontation.relations());
    Map<String, Relation> relations = new TreeMap<>();
    confrontation.relations().forEach(relation -> relations.put(relation.id(), relation));
    for (Claim claim : claims) {
      dependence.of(claim).forEach(relation -> relations.put(relation.id(), relation));
    }
    return new Confrontation(claims, List.copyOf(relations.values()), confrontation.checks());
  }

  private Claim assess(
      Claim claim,
      Map<String, Statement> statements,
      Map<String, Source> sources,
      Conflicts conflicts,
      Families families,
      Map<String, Account> accounts) {
    List<Statement> told =
        claim.statements().stream().flatMap(id -> Stream.ofNullable(statements.get(id))).toList();
    if (told.isEmpty()) {
      return claim;
    }
    Set<String> reports = new TreeSet<>();
    told.forEach(statement -> reports.add(statement.report()));
    // What was made from another account of the claim says nothing that this one does not.
    List<Statement> members =
        told.stream()
            .filter(statement -> !families.isMadeFromAny(statement.report(), reports))
            .toList();
    if (members.isEmpty()) {
      members = told;
    }
    List<Source> behind =
        members.stream().flatMap(each -> Stream.ofNullable(sources.get(each.id()))).toList();
    OriginTally tally = new OriginTally(behind);
    String kind = kinds.of(members, claim.parts(), accounts, families::of);
    List<String> open = conflicts.of(members);
    String word = word(kind, conflicts.isSuperseded(members), open, tally);
    List<String> agreement = new ArrayList<>(open);
    if (conflicts.isSuperseded(members)) {
      agreement.add("superseded");
    }
    Assessment assessment =
        new Assessment(
            kind,
            tally.least(),
            tally.most(),
            tally.types().stream().map(Source.Type::label).toList(),
            behind.stream().mapToInt(Source::steps).min().orElse(-1),
            agreement,
            word,
            reports.size(),
            CardSentence.of(
                Locale.ENGLISH,
                reports.size(),
                tally.least(),
                tally.most(),
                tally.names(),
                word,
                kind,
                open),
            CardSentence.of(
                Locale.of("es"),
                reports.size(),
                tally.least(),
                tally.most(),
                tally.names(),
                word,
                kind,
                open));
    return new Claim(
        claim.id(),
        claim.text(),
        claim.issue(),
        claim.statements(),
        tally.ids(),
        assessment,
        claim.parts(),
        claim.reasons());
  }

  /** The fixed table, first row that holds. */
  private static String word(
      String kind, boolean superseded, List<String> open, OriginTally tally) {
    if (!kind.equals("fact")) {
      return "not graded";
    }
    if (superseded) {
      return "superseded";
    }
    if (!open.isEmpty()) {
      return "contested";
    }
    EnumSet<Source.Type> types = tally.types();
    if (tally.least() >= 2) {
      return "corroborated";
    }
    if (types.contains(Source.Type.PRIMARY_DOCUMENT)
        || types.contains(Source.Type.OFFICIAL_FIGURES)) {
      return "documented";
    }
    if (types.contains(Source.Type.SPEECH) || types.contains(Source.Type.EXPERT)) {
      return "on record";
    }
    // Somebody is named, though not so that several could be shown: that is no rumour without a
    // source.
    boolean somebody = types.stream().anyMatch(type -> type != Source.Type.NONE);
    return tally.families() == 1 || tally.isOneOrigin() || somebody ? "one origin" : "unsourced";
  }
}
