package org.careo.picture.happening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.careo.model.Clause;
import org.careo.model.Mention;
import org.careo.model.NounPhrase;
import org.careo.model.Reading;
import org.careo.model.Span;
import org.careo.model.Token;
import org.careo.model.VerbGroup;
import org.careo.text.Folding;

/** Who acts and who is acted on, around a trigger. */
final class Roles {
  private static final Set<String> AGENT = Set.of("by", "por");
  private static final Set<String> TARGET =
      Set.of(
          "against", "of", "on", "with", "to", "from", "for", "at", "contra", "con", "a", "al",
          "de", "del", "en", "hacia", "sobre");

  private final String text;
  private final Reading reading;

  Roles(String text, Reading reading) {
    this.text = text;
    this.reading = reading;
  }

  /** Somebody in a role: an actor's id where one is known, else the words. */
  record Filler(String value, boolean actor) {}

  /** Actors and recipients of a trigger. */
  record Found(List<Filler> actors, List<Filler> recipients) {}

  /**
   * Around a verb: the clause's subject acts, the phrases after the verb are acted on; a passive
   * turns this round.
   */
  Found ofVerb(Clause clause, VerbGroup group) {
    List<Filler> subject =
        clause.subject() < 0 ? List.of() : fillers(reading.nounPhrases().get(clause.subject()));
    List<Filler> agents = new ArrayList<>();
    List<Filler> objects = new ArrayList<>();
    for (NounPhrase phrase : reading.nounPhrases()) {
      boolean after =
          phrase.firstToken() >= group.endToken() && phrase.firstToken() < clause.endToken();
      if (!after) {
        continue;
      }
      String before = before(phrase);
      if (AGENT.contains(before) && group.passive()) {
        agents.addAll(fillers(phrase));
      } else if (objects.isEmpty() || TARGET.contains(before)) {
        objects.addAll(fillers(phrase));
      }
      if (phrase.firstToken() - group.endToken() > 14) {
        break;
      }
    }
    return group.passive()
        ? new Found(agents, subject.isEmpty() ? first(objects) : subject)
        : new Found(subject, first(objects));
  }

  /**
   * Around a noun: the name before it or after "by" acts, the phrase after "of", "against", "with"
   * is acted on.
   */
  Found ofNoun(int noun, int sentenceEnd) {
    List<Filler> actors = new ArrayList<>();
    List<Filler> recipients = new ArrayList<>();
    Span head = reading.tokens().get(noun).span();
    for (Mention mention : reading.mentions()) {
      int gap = head.start() - mention.span().end();
      if (gap >= 0 && gap <= 3 && mention.span().start() < head.start()) {
        actors.add(filler(mention));
      }
    }
    for (NounPhrase phrase : reading.nounPhrases()) {
      if (phrase.firstToken() <= noun || phrase.firstToken() >= Math.min(sentenceEnd, noun + 9)) {
        continue;
      }
      String before = before(phrase);
      if (AGENT.contains(before)) {
        actors.addAll(fillers(phrase));
      } else if (TARGET.contains(before) && recipients.isEmpty()) {
        recipients.addAll(fillers(phrase));
      }
    }
    return new Found(actors, recipients);
  }

  private static List<Filler> first(List<Filler> fillers) {
    List<Filler> named = fillers.stream().filter(Filler::actor).limit(3).toList();
    return named.isEmpty() ? fillers.stream().limit(1).toList() : named;
  }

  private String before(NounPhrase phrase) {
    return phrase.firstToken() == 0
        ? ""
        : Folding.fold(reading.tokens().get(phrase.firstToken() - 1).span().of(text));
  }

  /** Actors named in a phrase and its conjuncts; the phrase's words where none is. */
  private List<Filler> fillers(NounPhrase phrase) {
    List<Filler> fillers = new ArrayList<>();
    List<NounPhrase> phrases = new ArrayList<>(List.of(phrase));
    phrase.conjuncts().forEach(index -> phrases.add(reading.nounPhrases().get(index)));
    for (NounPhrase each : phrases) {
      Token first = reading.tokens().get(each.firstToken());
      Token last = reading.tokens().get(each.endToken() - 1);
      Span span = first.span().cover(last.span());
      List<Filler> named =
          reading.mentions().stream()
              .filter(mention -> span.overlaps(mention.span()))
              .map(this::filler)
              .distinct()
              .limit(2)
              .toList();
      if (named.isEmpty()) {
        fillers.add(new Filler(span.of(text).replaceAll("\\s+", " "), false));
      } else {
        fillers.addAll(named);
      }
    }
    return fillers;
  }

  private Filler filler(Mention mention) {
    return mention.actor().isEmpty()
        ? new Filler(mention.span().of(text).replaceAll("\\s+", " "), true)
        : new Filler(mention.actor(), true);
  }
}
