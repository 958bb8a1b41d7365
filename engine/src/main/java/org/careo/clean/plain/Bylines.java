package org.careo.clean.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.clean.plain.BylineWords.WordClass;
import org.careo.text.Folding;

/**
 * Reads who signed a text and for whom out of a byline. Dates and clock times in the line are taken
 * out first: "Published 2 days ago by Ana Ruiz", "Written by Ana Ruiz on 9 May 2031".
 */
final class Bylines {
  /** "By", "Por" and their like before who signed. */
  static final Pattern CUE = LinePatterns.of("bylines.cue");

  /** "Edited by", "Reviewed by": who saw to a text. */
  private static final Pattern EDITOR_CUE =
      Pattern.compile("(?iu)^[*_(]*" + BylineWords.any(WordClass.EDITOR_CUE) + "\\s*:?\\s+");

  private static final Pattern NAME = LinePatterns.of("bylines.name");
  private static final Pattern HANDLE =
      Pattern.compile("@?[\\p{L}\\p{N}_.-]*\\p{L}[\\p{L}\\p{N}_.-]*");

  /** "by ana ruiz": a name all in small letters, which only a cue tells. */
  private static final Pattern SMALL_NAME = Pattern.compile("\\p{Ll}{2,15} \\p{Ll}{2,20}");

  private static final Pattern FOR_WHOM = LinePatterns.of("bylines.for-whom");
  private static final Pattern FOR = LinePatterns.of("bylines.for");

  /** "By Ana Ruiz. Updated Saturday 25 March 2028". */
  private static final Pattern UPDATED = LinePatterns.of("bylines.updated");

  /** "Ana Ruiz in Puerto Viejo": where the story was written. */
  private static final Pattern WRITTEN_IN = LinePatterns.of("bylines.written-in");

  /** The stop of a byline written as a sentence, and none behind an initial. */
  private static final Pattern ENDED = Pattern.compile("(?<=\\p{Ll}{3})[.\\s]+$");

  /** "Ana Ruiz @anaruiz". */
  private static final Pattern ACCOUNT = Pattern.compile("(?<=\\S)\\s+\\(?@[\\p{L}\\p{N}_.]+\\)?");

  /** "Compiled by Ana Ruiz from monthly tables": what she wrote it from. */
  private static final Pattern WRITTEN_FROM = LinePatterns.of("bylines.written-from");

  /** First words of the names of places. */
  private static final Pattern PLACE = LinePatterns.of("bylines.place");

  private static final Pattern ROLE =
      Pattern.compile("(?iu)\\b" + BylineWords.any(WordClass.ROLE) + "\\b");

  private static final Pattern SEVERAL = LinePatterns.of("bylines.several");
  private static final Pattern BETWEEN = LinePatterns.of("bylines.between");
  private static final Pattern ORGANISATION =
      Pattern.compile("(?iu)\\b" + BylineWords.any(WordClass.ORGANISATION) + "\\b");

  private static final Pattern TITLE =
      Pattern.compile("(?iu)^" + BylineWords.any(WordClass.TITLE) + "\\.?\\s+(?-i:(?=\\p{Lu}))");

  /** Words that sign for nobody, before the name of the house. */
  private static final Pattern NOBODY = LinePatterns.of("bylines.nobody");

  private static final Pattern WHOLE_HOUSE =
      Pattern.compile("(?iu)" + BylineWords.any(WordClass.NOBODY));

  /** What follows the name of a house that signs without a person. */
  private static final Pattern DESK = LinePatterns.of("bylines.desk");

  private static final Pattern PREPARED =
      Pattern.compile("(?iu)^" + BylineWords.any(WordClass.PREPARED) + "\\b.*");

  private static final Pattern UNIT =
      Pattern.compile("(?iu)^" + BylineWords.any(WordClass.UNIT) + "$");

  /** "Ana Ruiz in Puerto Viejo and Tom Lee in Lima": the place behind the first name. */
  private static final Pattern PLACE_BETWEEN = LinePatterns.of("bylines.place-between");

  private Bylines() {}

  /** "Ana Ruiz (Coast Agency)": whose words she writes. */
  private static final Pattern BRACKETS = Pattern.compile("\\s+\\(\\p{Lu}[^()]{1,40}\\)$");

  /**
   * The line without emphasis, brackets, dates, clock times and the writer's account on a network.
   */
  private static String line(String byline) {
    String whole = UPDATED.matcher(Block.plain(byline).replace("*", "").strip()).replaceFirst("");
    String bare = BRACKETS.matcher(whole).replaceAll("");
    String undated = ACCOUNT.matcher(WrittenDates.without(bare)).replaceAll("");
    return ENDED.matcher(undated).replaceAll("");
  }

  /** The line behind "By", "Por", …; the line itself where no such word stands before it. */
  private static String signed(String line) {
    Matcher cue = CUE.matcher(line);
    return cue.find() ? line.substring(cue.end()) : line;
  }

  /** Whether a byline names who saw to the text, whom somebody else beside it makes no author. */
  static boolean isEditors(String byline) {
    return EDITOR_CUE.matcher(byline).lookingAt();
  }

  /** Names of who signed, in order; empty when the words are no names or the whole house signs. */
  static List<String> people(String byline) {
    return signers(line(byline), byline);
  }

  private static List<String> signers(String line, String byline) {
    String rest =
        WRITTEN_FROM.matcher(PLACE_BETWEEN.matcher(signed(line)).replaceAll("")).replaceAll("");
    if (isHouse(rest) || isDesk(rest) || NOBODY.matcher(rest).lookingAt()) {
      return List.of();
    }
    boolean cued = rest.length() < line.length() || rest.startsWith("@");
    Matcher outlet = FOR.matcher(rest);
    while (outlet.find()) {
      if (!isInsideName(rest, outlet)) {
        rest = rest.substring(0, outlet.start());
        break;
      }
    }
    rest = withoutEnd(rest);
    String house = outlet(byline);
    List<String> people = new ArrayList<>();
    boolean several = SEVERAL.matcher(rest).find();
    String[] parts = BETWEEN.split(rest);
    for (String part : parts) {
      String name = TITLE.matcher(part.strip()).replaceFirst("");
      boolean place =
          !people.isEmpty() && !several && (name.indexOf(' ') < 0 || isOrganisation(name));
      if (!people.isEmpty() && !several && (isHouse(name) || name.equals(house))) {
        break;
      }
      if (place
          || !people.isEmpty() && isHouse(name)
          || ROLE.matcher(name).find()
          || isWholeHouse(name)) {
        continue;
      }
      boolean handle = cued && parts.length == 1 && isHandle(name);
      if (NAME.matcher(name).matches() || handle) {
        people.add(name);
      }
    }
    return people;
  }

  /** "Ana Ruiz and Luis Paz, Coastwire": nobody signs behind the comma after the last two. */
  private static String withoutEnd(String names) {
    int joint = -1;
    Matcher several = SEVERAL.matcher(names);
    while (several.find()) {
      joint = several.end();
    }
    int comma = joint < 0 ? -1 : names.indexOf(',', joint);
    return comma < 0 ? names : names.substring(0, comma);
  }

  /** "Institute for The Example": the word joins the parts of a name. */
  private static boolean isInsideName(String line, Matcher joint) {
    String before = line.substring(0, joint.start());
    String last = before.substring(before.lastIndexOf(' ') + 1);
    return !joint.group().isBlank()
        && isOrganisation(last)
        && Character.isUpperCase(last.charAt(0));
  }

  private static boolean isHandle(String name) {
    return name.length() >= 3 && name.length() <= 30 && HANDLE.matcher(name).matches()
        || SMALL_NAME.matcher(name).matches()
            && Folding.words(name).stream().noneMatch(LineLexicon::isStopWord);
  }

  /** Outlet named after "for" or a bar: "Ana Ruiz for The Example"; empty when none. */
  static String outlet(String byline) {
    String line = line(byline);
    String rest = signed(line);
    String found = "";
    Matcher outlet = FOR.matcher(rest);
    while (outlet.find()) {
      boolean forOutlet =
          FOR_WHOM.matcher(outlet.group().strip()).matches() && !isInsideName(rest, outlet);
      String name = rest.substring(outlet.end()).strip();
      if (forOutlet
          && !ROLE.matcher(name).find()
          && !name.isEmpty()
          && name.length() <= 60
          && !isBeforeDay(byline, name)) {
        found = name;
      }
    }
    String[] parts = rest.split(",");
    boolean prepared = PREPARED.matcher(line).matches();
    for (int index = 1; index < parts.length && found.isEmpty(); index++) {
      String part = parts[index].strip();
      boolean house = isHouse(part) || prepared && isName(part);
      found = house && part.length() <= 60 ? part : "";
    }
    return found;
  }

  /** "| Puerto Viejo, 20 May 2031": a name with a comma and the day behind it is a place. */
  private static boolean isBeforeDay(String byline, String name) {
    String bare = name.replaceFirst("[,\\s]+$", "");
    int at = byline.indexOf(bare);
    String rest = at < 0 ? "" : byline.substring(at + bare.length());
    return rest.startsWith(",")
        && WrittenDates.find(rest, 0, WrittenDates.Order.DAY_FIRST).stream()
            .anyMatch(date -> rest.substring(0, date.span().start()).indexOf(' ', 2) < 0);
  }

  /** A name of several words that is an outlet's by one of them or by its article. */
  static boolean isHouse(String name) {
    return name.indexOf(' ') > 0
        && name.length() <= 60
        && NAME.matcher(name).matches()
        && (isOrganisation(name) && !ROLE.matcher(name).find() || Masthead.hasArticle(name));
  }

  /** Whether a line is nothing but people's names, as far as their words tell. */
  static boolean arePeople(String line) {
    String names = Block.plain(line);
    return areNames(names) && !isOrganisation(names) && !PLACE.matcher(names).find();
  }

  /** Whether a line names who signed: people, a house, or the whole house without its name. */
  static boolean signs(String byline) {
    return !people(byline).isEmpty()
        || !house(byline).isEmpty()
        || !outlet(byline).isEmpty()
        || isDesk(signed(line(byline)));
  }

  /**
   * Whether words are how a house signs without naming anybody: "Redacción Al Instante", "World
   * Desk", "Unidad de datos".
   */
  static boolean isDesk(String words) {
    if (words.isEmpty() || words.length() > 60) {
      return false;
    }
    Matcher nobody = NOBODY.matcher(words);
    String rest = nobody.lookingAt() ? words.substring(nobody.end()) : words;
    boolean named = rest.isEmpty() || Character.isUpperCase(rest.codePointAt(0));
    return isWholeHouse(words)
        || UNIT.matcher(words).matches()
        || named && (nobody.lookingAt() || DESK.matcher(words).find());
  }

  /** The name of two words and more behind "Redacción" and its like; empty when there is none. */
  static String houseOfDesk(String desk) {
    Matcher nobody = NOBODY.matcher(desk);
    String rest = nobody.lookingAt() ? desk.substring(nobody.end()) : "";
    return isName(rest) ? rest : "";
  }

  /** Whether words tell what somebody is: "Staff Writer". */
  static boolean isRole(String words) {
    return ROLE.matcher(words).find();
  }

  private static boolean isWholeHouse(String name) {
    return WHOLE_HOUSE.matcher(name).matches();
  }

  /**
   * The house a text is signed by when no person signs it: "Redacción Diario del Valle", "The
   * Valley Ledger"; else empty.
   */
  static String house(String byline) {
    String rest = NOBODY.matcher(signed(line(byline))).replaceFirst("").strip();
    String bare = DESK.matcher(rest).replaceFirst("");
    boolean named = isHouse(bare) || !bare.equals(rest) && isMark(bare);
    return named && !ROLE.matcher(bare).find() && !isWholeHouse(bare) ? bare : "";
  }

  /**
   * How a house signs without naming anybody: "Staff", "Redacción Al Instante", "CoastMinute Desk";
   * else empty.
   */
  static String houseSignature(String byline) {
    String rest = signed(line(byline));
    boolean whole =
        NOBODY.matcher(rest).lookingAt()
            || isWholeHouse(rest)
            || DESK.matcher(rest).find()
            || isHouse(rest);
    return whole && rest.length() <= 60 ? rest : "";
  }

  /** A name written as one word with a capital inside, as houses of the net write theirs. */
  static boolean isMark(String name) {
    return name.matches("\\p{Lu}\\p{L}*[\\p{Ll}\\d]\\p{Lu}[\\p{L}\\d]*");
  }

  /** Whether a name is that of an outlet, agency or institute by one of its words. */
  static boolean isOrganisation(String name) {
    return ORGANISATION.matcher(name).find();
  }

  /** The name before a comma or bar and a role or post: "By Ana Ruiz, senior member". */
  static String nameBeforeRole(String byline) {
    return signed(line(byline)).split("\\s*[,/|]\\s*", 2)[0].strip();
  }

  /** "Ana Ruiz, senior member, Institute for The Example": a name, then its role. */
  static boolean isNameWithRole(Block block) {
    int comma = block.text().indexOf(',');
    if (comma < 0 || block.ended() || block.text().length() > 160 || block.words() > 18) {
      return false;
    }
    String name = signed(block.text().substring(0, comma)).strip();
    String rest = block.text().substring(comma + 1);
    return isName(name) && name.indexOf(' ') > 0 && ROLE.matcher(rest).find();
  }

  /** "Ana Ruiz / enviada", "Ana Ruiz | staff writer". */
  static boolean isNameWithPost(Block block) {
    if (block.words() > 10 || block.text().length() > 160) {
      return false;
    }
    String[] halves = block.text().split("\\s*[/|]\\s*", 2);
    return halves.length == 2 && isName(halves[0]) && ROLE.matcher(halves[1]).find();
  }

  /** "Staff Writer", "Region Correspondent, The Coast Herald": a post on a line of its own. */
  static boolean isPost(Block block) {
    String post = block.text().split("[,|]", 2)[0].strip();
    return !block.ended()
        && !post.isEmpty()
        && block.words() <= 10
        && Folding.words(post).size() <= 4
        && Character.isUpperCase(post.codePointAt(0))
        && ROLE.matcher(post).find();
  }

  /** The name of two words and more that words begin with; empty when there is none. */
  static String nameAtStart(String words) {
    Matcher name = NAME.matcher(words);
    return name.lookingAt() && isName(name.group()) ? name.group() : "";
  }

  /** Two to five capitalised words, as a person's name. */
  static boolean isName(String words) {
    String name = words.strip();
    int count = Folding.words(name).size();
    return count >= 2 && count <= 6 && name.length() <= 60 && NAME.matcher(name).matches();
  }

  /**
   * One name or several with "and" or commas between, with an account or the place of writing
   * behind them; an account alone.
   */
  static boolean areNames(String words) {
    String line = WRITTEN_IN.matcher(line(words)).replaceAll("");
    if (line.startsWith("@") && HANDLE.matcher(line).matches()) {
      return true;
    }
    String[] names = BETWEEN.split(line);
    for (String name : names) {
      if (!isName(name)) {
        return false;
      }
    }
    return names.length >= 1 && names.length <= 5;
  }
}
