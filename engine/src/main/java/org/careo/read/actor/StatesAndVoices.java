package org.careo.read.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careo.model.ActorKind;
import org.careo.model.Mention;
import org.careo.model.PartOfSpeech;
import org.careo.model.PlaceMention;
import org.careo.read.name.Name;
import org.careo.read.name.NameEvidence;
import org.careo.read.name.NameLexicon;
import org.careo.read.name.Names;
import org.careo.read.name.Words;
import org.careo.read.place.Seats;
import org.careo.text.actor.States;

/** Finds the states that act in a report, and what speaks in it under a name nobody knows. */
final class StatesAndVoices {
  private final NameLexicon lexicon = NameLexicon.builtIn();
  private final Names names;
  private final Words words;
  private final ActorBook book;
  private final Set<Integer> placeStarts = new HashSet<>();

  StatesAndVoices(Names names, List<PlaceMention> places, ActorBook book) {
    this.names = names;
    words = names.words();
    this.book = book;
    places.forEach(place -> placeStarts.add(place.span().start()));
  }

  /** States that act, under their name or the seat of their government. */
  void addStates(List<Draft> drafts) {
    Set<String> outside = new HashSet<>();
    for (int token = 0; token < words.count(); token++) {
      if (!words.inTitleCase(token) && ActorReader.isRead(words, token)) {
        outside.add(words.key(token));
      }
    }
    int[] nameAt = names.byToken();
    for (int token = 0; token < words.count(); token++) {
      if (!words.isCapital(token) || !ActorReader.isRead(words, token)) {
        continue;
      }
      for (int end = Math.min(words.sentence(token).endToken(), token + 4); end > token; end--) {
        if (words.key(end - 1).isEmpty()
            || nameAt[token] >= 0 && names.list().get(nameAt[token]).kind() == Name.Kind.PERSON) {
          continue;
        }
        String key = words.key(token, end);
        boolean seat = Seats.standsForGovernment(words, token, end);
        boolean state =
            States.builtIn().byName(key).isPresent() && !key.equals("us")
                || key.equals("us") && words.form(token).equals("US");
        if (seat) {
          Entity entity = book.state(States.builtIn().bySeat(key).orElseThrow().code());
          drafts.add(
              new Draft(token, end, entity, Mention.Kind.METONYM, "", "", "seat of government"));
          token = end - 1;
          break;
        }
        if (state && placeStarts.contains(words.token(token).start())) {
          boolean headline = words.inTitleCase(token) && !outside.contains(words.key(token));
          if (!headline && StateRole.acts(words, token, end)) {
            Entity entity = book.state(States.builtIn().byName(key).orElseThrow().code());
            drafts.add(new Draft(token, end, entity, Mention.Kind.NAME, "", "", "state that acts"));
          }
          token = end - 1;
          break;
        }
      }
    }
  }

  /** What speaks under a name nobody knows: neither person nor organisation is told. */
  void addVoices(List<Draft> drafts) {
    NameEvidence evidence = new NameEvidence(words);
    for (Name name : names.list()) {
      int first = name.firstToken();
      boolean open =
          name.kind() == Name.Kind.OTHER
              && ActorReader.isRead(words, first)
              && !words.inTitleCase(first)
              && !(name.length() == 1 && lexicon.isOrganisationHead(words.key(first)))
              && (words.tag(first) == PartOfSpeech.PROPN
                  || words.isNameElsewhere(first)
                  || words.isLetters(first) && name.length() == 1)
              && !placeStarts.contains(words.token(first).start());
      int before = words.before(first);
      boolean governed = before >= 0 && words.tag(before) == PartOfSpeech.ADP;
      if (open
          && (!governed && evidence.speaks(first, name.endToken()) || evidence.isQuoted(first))) {
        boolean article = before >= 0 && words.tag(before) == PartOfSpeech.DET;
        String surface = PersonJoiner.surface(words, name);
        String key = words.key(first, name.endToken()).replace(' ', '-');
        Entity entity =
            article
                ? book.entity("organisation:" + key, ActorKind.ORGANISATION, "", surface)
                : book.entity("name:" + key, ActorKind.UNKNOWN, "", surface);
        drafts.add(
            new Draft(
                first, name.endToken(), entity, Mention.Kind.NAME, "", "", "name that speaks"));
      }
    }
  }
}
