package org.careo.confront.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.Account;
import org.careo.model.Actor;
import org.careo.model.ActorKind;
import org.careo.model.Check;
import org.careo.model.Language;
import org.careo.model.Mention;
import org.careo.model.Span;
import org.careo.text.Folding;

/**
 * One person with two titles that cannot both hold: "President" here and "former President" there,
 * "Senator" here and "Secretary" there; or a title that the base of offices says was not held.
 */
final class TitleClashCheck implements DeskCheck {
  /** A word before a title, with the name of a body between them at most: "former ANC director". */
  private static final Pattern BEFORE =
      Pattern.compile("(\\p{L}+)(?:\\s+\\p{Lu}[\\p{L}.’']*){0,3}\\s*$");

  private static final int LOOK_BACK = 60;

  /** Letters by which two words of one root are told: defence, defense. */
  private static final int ROOT = 4;

  private static final List<String> CLASSES =
      List.of("legislature", "ministry", "region", "town", "embassy");

  private final CheckWords words;

  TitleClashCheck(CheckWords words) {
    this.words = words;
  }

  /** A title given to a person: the words from the title to the name, and the title alone. */
  private record Titled(
      Check.Passage passage, String words, String title, boolean former, Language language) {}

  @Override
  public List<Check> run(List<Account> accounts) {
    Map<String, Map<String, Titled>> persons = new TreeMap<>();
    List<Check> found = new ArrayList<>();
    Names names = new Names(accounts);
    for (Account account : accounts) {
      Set<String> said = new HashSet<>();
      for (Mention mention : account.reading().mentions()) {
        boolean named =
            mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.SURNAME;
        if (!named || mention.actor().isEmpty() || mention.title().isEmpty()) {
          continue;
        }
        Titled titled = titled(account, mention);
        if (mention.titleClash() && said.add(mention.actor() + " " + titled.title())) {
          found.add(notHeld(titled));
        }
        persons
            .computeIfAbsent(names.of(account, mention.actor()), person -> new TreeMap<>())
            .putIfAbsent((titled.former() ? "1" : "0") + titled.title(), titled);
      }
    }
    persons.values().forEach(titles -> clashes(List.copyOf(titles.values()), found));
    return found;
  }

  private Titled titled(Account account, Mention mention) {
    String text = account.report().text();
    int from = Math.max(0, mention.span().start() - LOOK_BACK);
    String before = text.substring(from, mention.span().start());
    String title = mention.title().replaceAll("^[\\s,\"'’“]+|[\\s,\"'’“]+$", "");
    int at = before.lastIndexOf(title);
    Span span = at < 0 ? mention.span() : new Span(from + at, mention.span().end());
    List<String> folded = Folding.words(title);
    boolean former = !folded.isEmpty() && words.is("former", folded.getFirst());
    Matcher outside = BEFORE.matcher(at < 0 ? "" : before.substring(0, at));
    if (outside.find() && words.is("former", Folding.fold(outside.group(1)))) {
      former = true;
      span = new Span(from + outside.start(1), span.end());
    }
    return new Titled(
        new Check.Passage(account.report().id(), span),
        span.of(text).replaceAll("\\s+", " "),
        office(folded),
        former,
        account.report().language());
  }

  /** The title without words of a former holder, "exgobernadora" as "gobernadora". */
  private String office(List<String> folded) {
    List<String> kept = new ArrayList<>();
    for (String word : folded) {
      if (words.is("former", word)) {
        String bare = word.startsWith("ex") && word.length() > 4 ? word.substring(2) : "";
        if (!bare.isEmpty()) {
          kept.add(bare);
        }
      } else {
        kept.add(word);
      }
    }
    return String.join(" ", kept);
  }

  private static Check notHeld(Titled titled) {
    return Finding.of(
        "title not held",
        List.of(titled.passage()),
        "“%s”: this title was not held at the date of the report.".formatted(titled.words()),
        "«%s»: ese cargo no se ocupaba en la fecha del informe.".formatted(titled.words()));
  }

  /** Each title of a former holder beside one of a sitting one, and offices beside one another. */
  private void clashes(List<Titled> titles, List<Check> found) {
    Set<Titled> paired = new HashSet<>();
    for (int one = 0; one < titles.size(); one++) {
      for (int other = one + 1; other < titles.size(); other++) {
        Titled a = titles.get(one);
        Titled b = titles.get(other);
        boolean formerAndSitting = a.former() != b.former() && isOneOffice(a, b);
        boolean twoOffices =
            !a.former() && !b.former() && (isTwoClasses(a, b) || isTwoMinistries(a, b));
        if ((formerAndSitting || twoOffices)
            && paired.add(formerAndSitting && a.former() ? a : b)) {
          found.add(
              Finding.of(
                  "one person, two titles",
                  List.of(a.passage(), b.passage()),
                  "One person has two titles: “%s” and “%s”.".formatted(a.words(), b.words()),
                  "Una misma persona lleva dos cargos: «%s» y «%s»."
                      .formatted(a.words(), b.words())));
        }
      }
    }
  }

  private static boolean isOneOffice(Titled a, Titled b) {
    List<String> here = List.of(a.title().split(" "));
    return !a.title().isEmpty()
        && !b.title().isEmpty()
        && (here.contains(b.title().split(" ")[0]) || b.title().contains(here.getFirst()));
  }

  private boolean isTwoClasses(Titled a, Titled b) {
    String here = officeClass(a.title());
    String there = officeClass(b.title());
    return !here.isEmpty() && !there.isEmpty() && !here.equals(there);
  }

  /**
   * "Defence minister" and "interior minister": two ministries, and no word of one in the other.
   */
  private boolean isTwoMinistries(Titled a, Titled b) {
    if (!officeClass(a.title()).equals("ministry") || !officeClass(b.title()).equals("ministry")) {
      return false;
    }
    Set<String> here = portfolio(a.title());
    Set<String> there = portfolio(b.title());
    return a.language() == b.language()
        && !here.isEmpty()
        && !there.isEmpty()
        && here.stream().noneMatch(there::contains);
  }

  /** The beginnings of the words of a title that say what it is over. */
  private Set<String> portfolio(String title) {
    Set<String> portfolio = new HashSet<>();
    for (String word : title.split(" ")) {
      if (word.length() >= ROOT && !words.is("ministry", word) && !words.is("rank", word)) {
        portfolio.add(word.substring(0, ROOT));
      }
    }
    return portfolio;
  }

  private String officeClass(String title) {
    return CLASSES.stream().filter(kind -> words.anyIn(kind, title)).findFirst().orElse("");
  }

  /** One key for a person whom reports name more or less fully. */
  private static final class Names {
    private final Map<String, String> keys = new HashMap<>();

    private Names(List<Account> accounts) {
      Map<String, List<List<String>>> byFirst = new TreeMap<>();
      for (Account account : accounts) {
        for (Actor actor : account.reading().actors()) {
          List<String> name = Folding.words(actor.name());
          if (actor.kind() == ActorKind.PERSON && name.size() > 1) {
            byFirst.computeIfAbsent(name.getFirst(), first -> new ArrayList<>()).add(name);
          }
        }
      }
      for (Account account : accounts) {
        for (Actor actor : account.reading().actors()) {
          keys.put(account.report().id() + " " + actor.id(), key(actor, byFirst));
        }
      }
    }

    /** The shortest name of two words or more that the name begins with. */
    private static String key(Actor actor, Map<String, List<List<String>>> byFirst) {
      List<String> name = Folding.words(actor.name());
      if (actor.kind() != ActorKind.PERSON || name.size() < 2) {
        return actor.id();
      }
      Optional<List<String>> shortest =
          byFirst.getOrDefault(name.getFirst(), List.of()).stream()
              .filter(
                  each -> name.size() >= each.size() && name.subList(0, each.size()).equals(each))
              .min((a, b) -> Integer.compare(a.size(), b.size()));
      return String.join(" ", shortest.orElse(name));
    }

    String of(Account account, String actor) {
      return keys.getOrDefault(account.report().id() + " " + actor, actor);
    }
  }
}
