package org.careo.picture.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.careo.model.Account;
import org.careo.model.Actor;
import org.careo.model.ActorKind;
import org.careo.model.Mention;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.text.Folding;
import org.careo.text.ResourceTable;
import org.careo.text.word.WordClasses;

/**
 * Whom a description without a name means in one report: "the governor" the one person named with
 * that title, "the union" the one body whose name has such a word at its head (in either language:
 * "Sindicato Unido"), "her lawyer" whom the attributions of the report know by these very words. At
 * a report's beginning "a Mexican governor" is already the one named further down. Several that fit
 * leave it open.
 */
public final class Descriptions {
  private static final WordClasses SMALL_WORDS =
      WordClasses.load("/org/careo/picture/small-words.txt");

  /** Longest description, in words behind the article. */
  private static final int LONGEST = 3;

  /** So many sentences begin a report. */
  private static final int LEAD = 3;

  private static final Set<String> DEFINITE = SMALL_WORDS.of("descriptions-definite");
  private static final Set<String> INDEFINITE = SMALL_WORDS.of("descriptions-indefinite");

  /** Words behind which the head of an English name is over: "Ministry of Health". */
  private static final Set<String> BEHIND_HEAD = SMALL_WORDS.of("descriptions-behind-head");

  private static final Map<String, String> ABBREVIATED =
      Map.ofEntries(
          Map.entry("gov", "governor"),
          Map.entry("sen", "senator"),
          Map.entry("rep", "representative"),
          Map.entry("gen", "general"),
          Map.entry("col", "colonel"),
          Map.entry("capt", "captain"),
          Map.entry("lt", "lieutenant"),
          Map.entry("sgt", "sergeant"),
          Map.entry("pres", "president"),
          Map.entry("prof", "professor"),
          Map.entry("gral", "general"),
          Map.entry("cap", "capitan"),
          Map.entry("lic", "licenciado"));

  /** Nouns of one kind of body in both languages, by each of them. */
  private static final Map<String, String> BODIES = bodies();

  private final Surroundings around;
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, Set<String>> titled = new HashMap<>();
  private final Map<String, Set<String>> bodies = new HashMap<>();
  private final Map<String, Set<String>> called = new HashMap<>();
  private final Map<String, Set<String>> wordsOf = new HashMap<>();

  public Descriptions(Surroundings around) {
    this.around = around;
    Account account = around.account();
    account.reading().actors().forEach(actor -> actors.put(actor.id(), actor));
    for (Mention mention : account.reading().mentions()) {
      Actor actor = actors.get(mention.actor());
      if (actor != null && actor.kind() == ActorKind.PERSON && !mention.title().isEmpty()) {
        title(mention.title(), actor.id());
      }
    }
    for (Actor actor : account.reading().actors()) {
      if (actor.kind() == ActorKind.ORGANISATION || actor.kind() == ActorKind.OFFICE) {
        name(actor.name(), actor.id());
        actor.aliases().forEach(alias -> name(alias, actor.id()));
      }
    }
    for (Statement statement : account.statements()) {
      String speaker = statement.speaker().actor();
      if (isNamed(speaker) && statement.source().size() == 1) {
        String words = String.join(" ", Folding.words(statement.source().getFirst().of(text())));
        put(called, words, speaker);
      }
    }
  }

  /** Whether an actor is known by a name, and not only as "two officials" or by an office. */
  public static boolean isNamed(String actor) {
    return !actor.isEmpty() && !actor.startsWith("unnamed:") && !actor.startsWith("office:");
  }

  /** Whether a folded noun of either language heads the names of bodies: "embassy", "sindicato". */
  public static boolean isBody(String noun) {
    return BODIES.containsKey(noun);
  }

  private static Map<String, String> bodies() {
    Map<String, String> bodies = new HashMap<>();
    for (String[] fields : ResourceTable.rows("/org/careo/picture/bodies.tsv", 2)) {
      String kind = Folding.fold(fields[0]);
      for (String nouns : fields) {
        for (String noun : nouns.split("\\|", -1)) {
          bodies.put(Folding.fold(noun), kind);
        }
      }
    }
    return Map.copyOf(bodies);
  }

  private String text() {
    return around.text();
  }

  private static void put(Map<String, Set<String>> index, String key, String actor) {
    index.computeIfAbsent(key, each -> new TreeSet<>()).add(actor);
  }

  private void title(String title, String actor) {
    for (String word : Folding.words(title)) {
      String role = role(ABBREVIATED.getOrDefault(word, word));
      put(titled, role, actor);
      wordsOf.computeIfAbsent(actor, each -> new HashSet<>()).add(role);
    }
  }

  private void name(String name, String actor) {
    List<String> words = Folding.words(name);
    if (words.size() < 2) {
      return;
    }
    String kind = BODIES.get(head(words));
    if (kind != null) {
      put(bodies, kind, actor);
      words.forEach(
          word -> wordsOf.computeIfAbsent(actor, each -> new HashSet<>()).add(role(word)));
    }
  }

  /** The first word of a Spanish name; of an English one the last before "of". */
  private static String head(List<String> words) {
    if (BODIES.containsKey(words.getFirst())) {
      return words.getFirst();
    }
    for (int i = 1; i < words.size(); i++) {
      if (BEHIND_HEAD.contains(words.get(i))) {
        return words.get(i - 1);
      }
    }
    return words.getLast();
  }

  /** A role without its gender: gobernador, gobernadora. */
  private static String role(String word) {
    boolean gendered = word.length() > 4 && (word.endsWith("a") || word.endsWith("o"));
    return gendered ? word.substring(0, word.length() - 1) : word;
  }

  /** Whom the words of a phrase mean; empty when they name nobody of the report for sure. */
  public Optional<Actor> of(Span phrase) {
    List<String> all = Folding.words(phrase.of(text()));
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Optional<Actor> known = one(called.getOrDefault(String.join(" ", all), Set.of()));
    if (known.isPresent() || all.size() > LONGEST + 1) {
      return known;
    }
    int start = phrase.start();
    List<String> before = Folding.words(text().substring(Math.max(0, start - 5), start));
    String article = before.isEmpty() ? "" : before.getLast();
    boolean own = DEFINITE.contains(all.getFirst()) || INDEFINITE.contains(all.getFirst());
    String first = own ? all.getFirst() : article;
    List<String> words = own ? all.subList(1, all.size()) : all;
    boolean lead = INDEFINITE.contains(first) && around.sentence(start) < LEAD;
    if (words.isEmpty() || !lead && !DEFINITE.contains(first)) {
      return Optional.empty();
    }
    Optional<Actor> bearer = one(fitting(titled, words, lead));
    return bearer.isPresent() || lead ? bearer : one(fitting(bodies, words, false));
  }

  /** Actors known by the head of a description whose other words are words of theirs too. */
  private Set<String> fitting(Map<String, Set<String>> index, List<String> words, boolean any) {
    for (String head : List.of(words.getLast(), words.getFirst())) {
      List<String> others = new ArrayList<>(words);
      others.remove(head);
      String key = index == bodies ? BODIES.getOrDefault(head, "") : role(head);
      Set<String> fitting = new TreeSet<>();
      for (String actor : index.getOrDefault(key, Set.of())) {
        Set<String> own = wordsOf.getOrDefault(actor, Set.of());
        if (any || others.stream().allMatch(word -> own.contains(role(word)))) {
          fitting.add(actor);
        }
      }
      if (!fitting.isEmpty()) {
        return fitting;
      }
    }
    return Set.of();
  }

  private Optional<Actor> one(Set<String> ids) {
    return ids.size() == 1
        ? Optional.ofNullable(actors.get(ids.iterator().next()))
        : Optional.empty();
  }
}
