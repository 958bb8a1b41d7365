package org.careo.attribute.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.learn.FeatureSink;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.attribute.source.Antecedents.Candidate;
import org.careo.model.Actor;
import org.careo.model.ActorKind;
import org.careo.model.Language;
import org.careo.model.Speaker;
import org.careo.text.Folding;

/**
 * Features of whom a pronoun, a dropped subject or a definite role means: how lately and how often
 * somebody was named and heard, as what, whether number, gender and role agree, and whether the
 * rules of the ledger and of roles would have taken him. Salience and agreement as in Lappin and
 * Leass, "An algorithm for pronominal anaphora resolution" (1994), with learned weights.
 */
final class AntecedentQuestion {
  /** Decision of the weights. */
  static final String DECISION = "antecedent";

  private final Grid grid;
  private final Map<String, Actor> actors;
  private final Ledger ledger;
  private final Map<String, List<Bearers.Bearer>> bearers = new HashMap<>();
  private final Meanings meanings;

  AntecedentQuestion(
      Grid grid,
      Map<String, Actor> actors,
      Ledger ledger,
      List<Bearers.Bearer> bearers,
      Meanings meanings) {
    this.grid = grid;
    this.actors = actors;
    this.ledger = ledger;
    this.meanings = meanings;
    for (Bearers.Bearer bearer : bearers) {
      this.bearers
          .computeIfAbsent(Ledger.key(bearer.speaker()), key -> new ArrayList<>())
          .add(bearer);
    }
  }

  /**
   * What is asked.
   *
   * @param type "dropped", "several", the class of a pronoun or of the noun of a role
   * @param pronoun the pronoun as the ledger takes it; empty for a dropped subject and a role
   * @param nominal words that point to somebody; empty for a dropped subject
   * @param head their head; the cue for a dropped subject
   * @param at token before which an antecedent stands
   * @param rule whom the rules take
   */
  record Asked(String type, String pronoun, Range nominal, int head, int at, Speaker rule) {
    boolean isRole() {
      return type.startsWith("role");
    }

    private boolean isOwned() {
      return type.endsWith("owned");
    }

    /** Whether a role is one of a body and not of somebody in person. */
    private boolean isBody() {
      return !type.startsWith("role person") && !type.startsWith("role anybody");
    }
  }

  /** Nobody in person is "they" or "the ministry", no woman "he", no ministry "the minister". */
  boolean isPossible(Asked asked, Candidate candidate) {
    if (!asked.isRole()) {
      boolean several = asked.type().equals("they") || asked.type().equals(Ledger.SEVERAL);
      boolean one = candidate.speaker().kind() == ActorKind.PERSON;
      return !(several && one) && !gender(asked, candidate).equals("other");
    }
    if (asked.isOwned() && bears(asked, candidate).equals("none")) {
      // "his lawyer" is not he himself, nor anybody who happens to be near.
      return false;
    }
    return switch (candidate.speaker().kind()) {
      case PERSON -> !asked.isBody();
      case ORGANISATION, MEDIA, STATE -> asked.isBody();
      case AUTHOR, DOCUMENT, POLL, LAW, POPULATION, GROUP, IMPERSONAL -> false;
      case OFFICE, UNNAMED -> asked.isBody() == isBody(candidate.speaker().name());
      case UNKNOWN ->
          !candidate.speaker().actor().isEmpty()
              || asked.isBody() == isBody(candidate.speaker().name());
    };
  }

  private static boolean isBody(String name) {
    return Folding.words(name).stream().anyMatch(Institutions::isNoun);
  }

  /** That nobody named or heard is meant. */
  void none(Asked asked, List<Candidate> candidates, FeatureSink sink) {
    sink.begin(DECISION);
    String type = asked.type();
    int bearing = 0;
    int meant = 0;
    for (Candidate candidate : candidates) {
      bearing += asked.isRole() && bears(asked, candidate).startsWith("same") ? 1 : 0;
      meant += asked.isRole() && mayMean(asked, candidate) ? 1 : 0;
    }
    sink.add("none", type, language(asked));
    sink.add("none rule", type, asked.rule().isKnown() ? asked.rule().kind().name() : "open");
    sink.add("none bearers", type, FeatureSink.few(bearing), FeatureSink.few(meant));
    sink.add("none words", type, FeatureSink.few(asked.nominal().end() - asked.nominal().first()));
    sink.add(
        "none first",
        type,
        asked.nominal().isEmpty() ? "" : grid.kind(asked.nominal().first()),
        FeatureSink.few(bearing));
    sink.add("none candidates", type, FeatureSink.few(candidates.size()));
  }

  /**
   * One candidate.
   *
   * @param number his place among the candidates, those met last first
   */
  void features(Asked asked, List<Candidate> candidates, int number, FeatureSink sink) {
    sink.begin(DECISION);
    Candidate candidate = candidates.get(number);
    String type = asked.type();
    String kind = candidate.speaker().kind().name();
    boolean rule =
        Ledger.key(asked.rule()).equals(Ledger.key(candidate.speaker())) && asked.rule().isKnown();
    String recency = rank(candidates, number, true);
    String speaking = rank(candidates, number, false);
    sink.add("rule", type, FeatureSink.flag(rule), language(asked));
    sink.add("rule kind", type, FeatureSink.flag(rule), kind);
    sink.add("kind", type, kind);
    sink.add("heard", type, speaking, distance(asked, candidate.heard()));
    sink.add("named", type, recency, distance(asked, candidate.named()));
    sink.add("heard named", type, speaking, recency);
    sink.add("heard kind", type, speaking, kind);
    sink.add("near heard", type, near(asked, candidate.heard()), kind);
    sink.add("near named", type, near(asked, candidate.named()), place(asked, candidate));
    sink.add("place", type, place(asked, candidate), language(asked));
    sink.add("times", type, FeatureSink.few(candidate.times() / 2), often(candidates, number));
    sink.add("title", type, FeatureSink.flag(candidate.titled()), kind);
    sink.add("place number", type, FeatureSink.few(number), speaking);
    String gender = gender(asked, candidate);
    sink.add("gender", type, gender, language(asked));
    sink.add("gender rule", type, gender, FeatureSink.flag(rule));
    if (asked.isRole()) {
      String bears = bears(asked, candidate);
      boolean means = mayMean(asked, candidate);
      sink.add("bears", type, bears, language(asked));
      sink.add("bears recency", type, bears, recency);
      sink.add("bears rule", type, bears, FeatureSink.flag(rule));
      sink.add("means", type, FeatureSink.flag(means), FeatureSink.flag(surely(asked, candidate)));
      sink.add("means recency", type, FeatureSink.flag(means), recency);
      sink.add("means heard", type, FeatureSink.flag(means), speaking);
      sink.add("means bears", type, FeatureSink.flag(means), bears);
      sink.add("means among", type, FeatureSink.flag(means), among(asked, candidates));
      sink.add(
          "words",
          type,
          words(asked, candidate),
          FeatureSink.few(asked.nominal().end() - asked.nominal().first()));
    } else {
      boolean fits = ledger.agrees(asked.pronoun(), candidate.speaker(), candidate.range());
      sink.add("fits", type, FeatureSink.flag(fits), kind);
      sink.add("fits heard", type, FeatureSink.flag(fits), speaking);
      sink.add("fits named", type, FeatureSink.flag(fits), recency);
      sink.add("fits place", type, FeatureSink.flag(fits), place(asked, candidate));
    }
  }

  private String language(Asked asked) {
    return grid.language(asked.head()).equals(Language.SPANISH) ? "es" : "en";
  }

  /** His place by when he was last named, or last heard, among those who were. */
  private static String rank(List<Candidate> candidates, int number, boolean named) {
    Candidate candidate = candidates.get(number);
    int own = named ? candidate.named() : candidate.heard();
    if (own < 0) {
      return "none";
    }
    int later = 0;
    for (Candidate other : candidates) {
      later += (named ? other.named() : other.heard()) > own ? 1 : 0;
    }
    return later > 4 ? "far" : Integer.toString(later);
  }

  /** How many are met more often. */
  private static String often(List<Candidate> candidates, int number) {
    int more = 0;
    for (Candidate other : candidates) {
      more += other.times() > candidates.get(number).times() ? 1 : 0;
    }
    return FeatureSink.few(more);
  }

  private String distance(Asked asked, int token) {
    if (token < 0) {
      return "never";
    }
    int paragraphs = grid.paragraph(asked.at()) - grid.paragraph(token);
    int sentences = grid.sentence(asked.at()) - grid.sentence(token);
    return paragraphs == 0
        ? "s" + FeatureSink.few(sentences)
        : paragraphs > 4 ? "p5" : "p" + paragraphs + (sentences == 1 ? "next" : "");
  }

  private String near(Asked asked, int token) {
    if (token < 0) {
      return "never";
    }
    int sentences = grid.sentence(asked.at()) - grid.sentence(token);
    return sentences > 5 ? "far" : Integer.toString(sentences);
  }

  /** How he stands where he was last named. */
  private String place(Asked asked, Candidate candidate) {
    int token = candidate.named();
    if (token < 0) {
      return "unnamed";
    }
    boolean quoted =
        grid.quotation(token) >= 0 && grid.quotation(token) != grid.quotation(asked.at());
    return (ledger.isSubject(token) ? "subject" : "other")
        + (quoted ? " quoted" : "")
        + (grid.sentence(token) == grid.sentence(asked.at()) ? " here" : "");
  }

  private String gender(Asked asked, Candidate candidate) {
    Gender own = Gender.of(candidate.speaker().name());
    Gender wanted = wanted(asked);
    return own == Gender.UNKNOWN || wanted == Gender.UNKNOWN
        ? "unknown"
        : own == wanted ? "same" : "other";
  }

  private Gender wanted(Asked asked) {
    if (!asked.isRole()) {
      return switch (CueLexicon.valueInEither("pronoun", asked.pronoun(), asked.pronoun())) {
        case "she" -> Gender.FEMALE;
        case "he" -> Gender.MALE;
        default -> Gender.UNKNOWN;
      };
    }
    return Gender.of(grid.text(asked.nominal().first(), asked.nominal().end()));
  }

  /** Whether he bears the noun of the role beside his name, another one, or none. */
  private String bears(Asked asked, Candidate candidate) {
    String noun = grid.lower(asked.head());
    String lemma = grid.token(asked.head()).lemma();
    String best = "none";
    for (Bearers.Bearer bearer : bearers.getOrDefault(Ledger.key(candidate.speaker()), List.of())) {
      if (bearer.isCalled(noun, lemma)) {
        return bearer.suits(grid, asked.nominal(), asked.head()) ? "same" : "same of another";
      }
      best =
          Institutions.areAlike(noun, bearer.noun())
              ? "alike"
              : best.equals("none") ? "another" : best;
    }
    return best;
  }

  private boolean mayMean(Asked asked, Candidate candidate) {
    Actor actor = actors.get(candidate.speaker().actor());
    return actor != null && meanings.mayMean(grid.lower(asked.head()), actor);
  }

  private boolean surely(Asked asked, Candidate candidate) {
    Actor actor = actors.get(candidate.speaker().actor());
    return actor != null && meanings.isSurely(grid.lower(asked.head()), actor);
  }

  private String among(Asked asked, List<Candidate> candidates) {
    int meant = 0;
    for (Candidate other : candidates) {
      meant += mayMean(asked, other) ? 1 : 0;
    }
    return FeatureSink.few(meant);
  }

  /** Whether words of the role stand in his name. */
  private String words(Asked asked, Candidate candidate) {
    String name = " " + candidate.speaker().name().toLowerCase(Locale.ROOT) + " ";
    int all = 0;
    int shared = 0;
    for (int i = asked.nominal().first(); i < asked.nominal().end(); i++) {
      if (grid.lower(i).length() > 3) {
        all++;
        shared += name.contains(" " + grid.lower(i) + " ") ? 1 : 0;
      }
    }
    boolean body = candidate.speaker().kind() != ActorKind.PERSON;
    return FeatureSink.few(shared) + "/" + FeatureSink.few(all) + (body ? " body" : "");
  }
}
