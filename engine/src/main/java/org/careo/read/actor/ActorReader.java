package org.careo.read.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careo.model.Actor;
import org.careo.model.Mention;
import org.careo.model.PlaceMention;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.read.name.Name;
import org.careo.read.name.NameLexicon;
import org.careo.read.name.Names;
import org.careo.read.name.Words;
import org.careo.text.actor.ActorBase;

/**
 * Finds mentions of actors and joins them within a report; safe for use by several threads at once.
 */
public final class ActorReader {
  /** The rule of the line that says who takes part in a talk, as the clean stage names it. */
  private static final String TALK = "byline.talk";

  private final ActorBase base;
  private final NameLexicon lexicon = NameLexicon.builtIn();

  /** With the built-in base of actors. */
  public ActorReader() {
    this(ActorBase.builtIn());
  }

  public ActorReader(ActorBase base) {
    this.base = base;
  }

  /**
   * The actors of a report.
   *
   * @param names the report's proper names
   * @param places the places read before; never throws for any reading
   */
  public Found read(Names names, List<PlaceMention> places) {
    Words words = names.words();
    ActorBook book = new ActorBook();
    List<Draft> drafts = new ArrayList<>();
    addPersons(names, drafts);
    new OrganisationFinder(names, book).add(drafts);
    StatesAndVoices others = new StatesAndVoices(names, places, book);
    others.addStates(drafts);
    others.addVoices(drafts);
    drafts.sort(Comparator.comparingInt(Draft::first));
    addNameless(names, book, drafts);
    return write(words, drafts);
  }

  private void addPersons(Names names, List<Draft> drafts) {
    Words words = names.words();
    PersonJoiner joiner = new PersonJoiner(base);
    Map<String, String> surfaces = new HashMap<>();
    for (Name name : names.list()) {
      if (name.kind() == Name.Kind.PERSON && isRead(words, name.firstToken())) {
        joiner.addFull(words, name);
        surfaces.putIfAbsent(
            words.key(name.firstToken(), name.endToken()), PersonJoiner.surface(words, name));
      }
    }
    joiner.settle(surfaces);
    for (Name name : names.list()) {
      if (!isRead(words, name.firstToken()) || name.kind() != Name.Kind.PERSON) {
        continue;
      }
      NameLexicon.Title title = title(words, name);
      List<Entity> fitting = joiner.find(words, name, title.role());
      if (fitting.isEmpty() && name.hasTitle()) {
        fitting = List.of(joiner.bySurname(words, name));
      }
      Entity entity = fitting.size() == 1 ? fitting.getFirst() : Entity.NONE;
      if (entity == Entity.NONE && fitting.isEmpty()) {
        continue;
      }
      if (entity != Entity.NONE) {
        entity.addName(PersonJoiner.surface(words, name));
        entity.addRole(title.role());
        entity.addGender(title.gender());
        for (int token = name.titleToken(); token < name.firstToken(); token++) {
          entity.addDescription(words.key(token));
        }
      }
      drafts.add(
          new Draft(
              name.firstToken(),
              name.endToken(),
              entity,
              name.length() > 1 ? Mention.Kind.NAME : Mention.Kind.SURNAME,
              titleText(words, name),
              title.role(),
              name.known().isEmpty() ? "name in the text" : "name in the base"));
    }
  }

  private NameLexicon.Title title(Words words, Name name) {
    for (int first = name.titleToken(); first < name.firstToken(); first++) {
      for (int end = name.firstToken(); end > first; end--) {
        NameLexicon.Title title = lexicon.title(words.key(first, end));
        if (title.isTitle() && !words.key(end - 1).isEmpty()) {
          return title;
        }
      }
    }
    return NameLexicon.Title.NONE;
  }

  private static String titleText(Words words, Name name) {
    return name.hasTitle()
        ? words
            .base()
            .text()
            .substring(
                words.token(name.titleToken()).start(), words.token(name.firstToken() - 1).end())
            .replaceAll("\\s+", " ")
        : "";
  }

  /** Sources without a name, roles and pronouns, in text order over what is found already. */
  private void addNameless(Names names, ActorBook book, List<Draft> drafts) {
    Words words = names.words();
    TitleCheck check = new TitleCheck(base, words, drafts);
    NamedBeside beside = new NamedBeside(names, drafts);
    UnnamedFinder unnamed = new UnnamedFinder(names, beside);
    RoleFinder roles = new RoleFinder(base, names, beside);
    InstitutionFinder institutions = new InstitutionFinder(names, drafts);
    PronounResolver pronouns = new PronounResolver(words);
    List<Draft> ordered = new ArrayList<>();
    int next = 0;
    int taken = 0;
    for (int token = 0; token < words.count(); token++) {
      while (next < drafts.size() && drafts.get(next).first() <= token) {
        Draft draft = drafts.get(next++);
        if (draft.first() >= taken) {
          ordered.add(draft);
          taken = Math.max(taken, draft.end());
        }
      }
      if (token < taken || !isRead(words, token)) {
        continue;
      }
      List<Draft> role = roles.at(token, ordered, book, check.day());
      if (!role.isEmpty()) {
        removeFrom(ordered, role.getFirst().first());
        ordered.addAll(role);
        taken = role.getFirst().end();
        continue;
      }
      List<Draft> institution = institutions.at(token, book);
      if (!institution.isEmpty()) {
        ordered.addAll(institution);
        taken = institution.getFirst().end();
      } else if (pronouns.isPronoun(token)) {
        ordered.add(pronoun(token, pronouns.candidates(token, ordered)));
      } else {
        List<Draft> added = new ArrayList<>();
        if (unnamed.addAt(token, ordered, book, added)) {
          Draft draft = added.getFirst();
          removeFrom(ordered, draft.first());
          ordered.add(draft);
          taken = draft.end();
        }
      }
    }
    drafts.clear();
    drafts.addAll(ordered);
  }

  /** A longer phrase takes the place of the mentions inside it. */
  private static void removeFrom(List<Draft> ordered, int first) {
    while (!ordered.isEmpty() && ordered.getLast().end() > first) {
      ordered.removeLast();
    }
  }

  private static Draft pronoun(int token, List<Entity> candidates) {
    boolean clear = candidates.size() == 1;
    String rule =
        clear
            ? "one candidate"
            : candidates.isEmpty()
                ? "no candidate"
                : "open:" + String.join(" ", candidates.stream().map(Entity::id).toList());
    return new Draft(
        token,
        token + 1,
        clear ? candidates.getFirst() : Entity.NONE,
        Mention.Kind.PRONOUN,
        "",
        "",
        rule);
  }

  private Found write(Words words, List<Draft> drafts) {
    TitleCheck check = new TitleCheck(base, words, drafts);
    Map<String, Entity> actors = new LinkedHashMap<>();
    List<Mention> mentions = new ArrayList<>();
    for (Draft draft : drafts) {
      Span span = new Span(words.token(draft.first()).start(), words.token(draft.end() - 1).end());
      boolean open = draft.rule().startsWith("open:");
      if (draft.entity() != Entity.NONE) {
        actors.putIfAbsent(draft.entity().id(), draft.entity());
      }
      mentions.add(
          new Mention(
              span,
              draft.entity().id(),
              draft.kind(),
              draft.title(),
              check.clashes(draft),
              open ? List.of(draft.rule().substring(5).split(" ")) : List.of(),
              open ? "several candidates" : draft.rule()));
    }
    List<Actor> list = actors.values().stream().map(Entity::actor).toList();
    return new Found(list, mentions);
  }

  /**
   * Whether actors are looked for in the segment: not in bylines, references and author notes, but
   * in the line of a talk that says who takes part.
   */
  static boolean isRead(Words words, int token) {
    Segment segment = words.base().segmentOf(words.sentence(token));
    SegmentKind kind = segment.kind();
    return kind.isArticle()
        || kind == SegmentKind.CAPTION
        || kind == SegmentKind.EDITORS_NOTE
        || segment.rule().equals(TALK);
  }

  /**
   * The actors of a report.
   *
   * @param actors in order of first mention
   * @param mentions in text order
   */
  public record Found(List<Actor> actors, List<Mention> mentions) {
    public Found {
      actors = List.copyOf(actors);
      mentions = List.copyOf(mentions);
    }
  }
}
