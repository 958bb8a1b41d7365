package org.careo.assess;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.careo.model.Claim;
import org.careo.model.Relation;
import org.careo.model.ReportId;
import org.careo.model.SpeechAct;
import org.careo.model.Statement;

/**
 * Whether accounts of one claim that stand in different reports depend on one another: they go back
 * to one source, or sources that surely are two support each other. Of what is unknown nothing is
 * said. Each account is held against the first one of its source, and each source against the first
 * one, so that a claim of many accounts gives no more relations than it has accounts.
 */
final class Dependence {
  /** How likely two must say the same for one to support the other. */
  private static final double ALIKE = 0.85;

  private final Set<String> same = new HashSet<>();
  private final Map<String, Statement> statements;
  private final Map<String, Source> sources;

  /**
   * @param relations of the statements: who is to support another must say the same by itself, and
   *     not only because a third account joins the two
   */
  Dependence(
      Map<String, Statement> statements, Map<String, Source> sources, List<Relation> relations) {
    this.statements = statements;
    this.sources = sources;
    relations.stream()
        .filter(relation -> relation.type() == Relation.Type.SAME)
        .filter(relation -> relation.probability() >= ALIKE)
        .forEach(relation -> same.add(unordered(relation.a(), relation.b())));
  }

  private boolean isSame(Statement a, Statement b) {
    return a.act() != SpeechAct.QUESTION
        && b.act() != SpeechAct.QUESTION
        && same.contains(unordered(a.id(), b.id()));
  }

  private static String unordered(String a, String b) {
    return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
  }

  /**
   * The relations among the accounts of a claim.
   *
   * @param claim the claim, assessed: what several authors judge or foretell alike they support,
   *     each of his own
   */
  List<Relation> of(Claim claim) {
    boolean judged =
        claim.assessment().kind().equals("opinion") || claim.assessment().kind().equals("forecast");
    Map<String, Statement> first = new TreeMap<>();
    List<Statement> distinct = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    for (String id : claim.statements()) {
      Statement statement = statements.get(id);
      Source source = sources.get(id);
      if (statement == null || source == null) {
        continue;
      }
      Optional<String> key = key(source, judged);
      if (key.isEmpty()) {
        continue;
      }
      Statement known = first.putIfAbsent(key.get(), statement);
      if (known == null) {
        distinct.add(statement);
      } else if (!known.report().equals(statement.report())) {
        relations.add(relation(Relation.Type.SAME_ORIGIN, known, statement));
      }
    }
    for (int at = 1; at < distinct.size(); at++) {
      if (isSame(distinct.getFirst(), distinct.get(at))
          && areApart(distinct.getFirst(), distinct.get(at), judged)) {
        relations.add(relation(Relation.Type.SUPPORTS, distinct.getFirst(), distinct.get(at)));
      }
    }
    return relations;
  }

  /** What stands for the source; empty when it is not known who knows it. */
  private static Optional<String> key(Source source, boolean judged) {
    if (source.isNamed()
        || source.type() == Source.Type.UNNAMED_REPORT && !source.name().isBlank()) {
      return Optional.of(source.key());
    }
    return judged && source.type() == Source.Type.NONE
        ? Optional.of(source.family())
        : Optional.empty();
  }

  /** Two families of texts, and two sources that surely are several or two authors who judge. */
  private boolean areApart(Statement a, Statement b, boolean judged) {
    Source left = source(a);
    Source right = source(b);
    boolean authors = judged && left.type() == Source.Type.NONE && right.type() == Source.Type.NONE;
    return !left.family().equals(right.family())
        && (authors || new OriginTally(List.of(left, right)).least() > 1);
  }

  private Source source(Statement statement) {
    return Optional.ofNullable(sources.get(statement.id())).orElseThrow();
  }

  private Relation relation(Relation.Type type, Statement a, Statement b) {
    String key = a.id() + "\n" + b.id() + "\n" + type.name();
    return new Relation(
        "x" + ReportId.sha256(key.getBytes(StandardCharsets.UTF_8)).substring(0, 10),
        a.id(),
        b.id(),
        type,
        "",
        Relation.Strength.NONE,
        1,
        List.of(),
        sentence(Locale.ENGLISH, type, a, b),
        sentence(Locale.of("es"), type, a, b));
  }

  private String sentence(Locale locale, Relation.Type type, Statement a, Statement b) {
    return CardSentence.labelled(
        locale, type.name().toLowerCase(Locale.ROOT), source(a).name(), source(b).name());
  }
}
