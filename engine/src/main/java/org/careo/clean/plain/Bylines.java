package org.careo.clean.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.text.Folding;

/** Reads who signed a text and for whom out of a byline. */
final class Bylines {
  private static final Pattern CUE =
      Pattern.compile(
          "(?iu)^(?:written by|prepared by|compiled by|produced by|elaborado por|preparado por|cr[oó]nica de|story by|text by|words by|reported by|posted by|published by|by|escrito por|"
              + "publicado por|redactado por|reporta|texto de|texto|por|author|autora|autor|de la redacci[oó]n)\\s*:?\\s+");
  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}'’.-]*)(?:\\s+(?:(?:de|del|la|las|los|y|van|von|der|den|da|dos|di|al|bin|el)\\s+)*"
              + "(?:(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}'’.-]*)){0,4}");
  private static final Pattern HANDLE = Pattern.compile("@?[\\p{L}\\p{N}_.-]{3,30}");
  private static final Pattern FOR =
      Pattern.compile("(?u)\\s(?:for|para|of|de|from|at|@)\\s+(?=\\p{Lu})|\\s*[/|]\\s*(?=\\p{Lu})");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?iu)\\b(?:reporter|correspondent|editor|writer|staff|contributor|columnist|analyst|fellow|member|director|"
              + "professor|journalist|researcher|bureau|corresponsal|reporter[oa]|redactora?|periodista|columnista|"
              + "analista|profesora?|directora?|enviad[oa]|miembro|editora?)\\b");

  private static final Pattern SEVERAL = Pattern.compile(" and | y |;");
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "(?iu)\\b(?:institut[eo]|agency|agencias?|staff|redacci[oó]n|news\\w*|noticias|press|prensa|team|equipo|desk|"
              + "foundation|fundaci[oó]n|cent(?:er|re|ro)|university|universidad|editorial|admin|reuters|bureau|group|"
              + "times|post|herald|tribune|journal|ledger|gazette|chronicle|wire|star|sentinel|observer|guardian|"
              + "diario|peri[oó]dico|semanario|revista|eco|heraldo|cr[oó]nica|universal|jornada|naci[oó]n|"
              + "mail|daily|weekly|magazine|review|radio|televisi[oó]n|tv|forum|foro|media|medios|think tank|llc|inc)\\b");

  private static final Pattern TITLE =
      Pattern.compile(
          "(?u)^(?:(?:Capt|Dr|Dra|Prof|Lic|Ing|Mr|Mrs|Ms|Sr|Sra|Rev|Fr|Sgt|Lt|Col|Gen)\\.?\\s+)(?=\\p{Lu})");

  /** Emphasis left over from markup: "*By Ana Ruiz*". */
  private static final Pattern EMPHASIS = Pattern.compile("^[*_]+|[*_]+$");

  /** Words that sign for nobody, before the name of the house. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?iu)^(?:de la |la )?(?:redacci[oó]n|staff|agencias?(?=\\s*/)|equipo|team)\\b\\s*(?:de\\s+|of\\s+)?[/|,]?\\s*");

  /** What follows the name of a house that signs without a person, and a date behind it. */
  private static final Pattern DESK =
      Pattern.compile(
          "(?iu)\\s+(?:desk|news\\s?desk|web desk|newsroom|staff|team|redacci[oó]n)(?:\\s*[|,·–-]\\s*.{0,40})?$");

  /** Behind such a cue the second name is the house the writer works for. */
  private static final Pattern PREPARED =
      Pattern.compile("(?iu)^(?:prepared|compiled|produced|elaborado|preparado)\\s(?:by|por)\\b.*");

  private Bylines() {}

  /** Names of who signed, in order; empty when the words are no names. */
  static List<String> people(String byline) {
    String line = EMPHASIS.matcher(byline.strip()).replaceAll("");
    Matcher cue = CUE.matcher(line);
    boolean cued = cue.find();
    String rest = cued ? line.substring(cue.end()) : line;
    Matcher outlet = FOR.matcher(rest);
    if (outlet.find()) {
      rest = rest.substring(0, outlet.start());
    }
    String house = outlet(byline);
    List<String> people = new ArrayList<>();
    boolean several = SEVERAL.matcher(rest).find();
    for (String part : rest.split(",\\s*(?:and |y )?| and | y |;|\\s*[/|]\\s*")) {
      String name = TITLE.matcher(part.strip()).replaceFirst("");
      boolean place =
          !people.isEmpty() && !several && (name.indexOf(' ') < 0 || isOrganisation(name));
      if (!people.isEmpty() && !several && (isHouse(name) || name.equals(house))) {
        break;
      }
      if (place) {
        continue;
      }
      boolean handle = cued && people.isEmpty() && HANDLE.matcher(name).matches();
      if (ROLE.matcher(name).find()) {
        continue;
      }
      if (NAME.matcher(name).matches() || handle) {
        people.add(name);
      }
    }
    return people;
  }

  /** Outlet named after "for" or a bar: "Ana Ruiz for The Example"; empty when none. */
  static String outlet(String byline) {
    Matcher cue = CUE.matcher(byline);
    String rest = cue.find() ? byline.substring(cue.end()) : byline;
    String found = "";
    Matcher outlet = FOR.matcher(rest);
    while (outlet.find()) {
      boolean forOutlet = outlet.group().strip().matches("for|para|[/|]|@");
      String name = rest.substring(outlet.end()).strip();
      if (forOutlet
          && !ROLE.matcher(name).find()
          && !name.isEmpty()
          && name.length() <= 60
          && !WrittenDates.isDateOnly(name)) {
        found = name;
      }
    }
    String[] parts = EMPHASIS.matcher(rest.strip()).replaceAll("").split(",");
    boolean prepared = PREPARED.matcher(byline.replaceFirst("^[*_]+", "").strip()).matches();
    for (int index = 1; index < parts.length && found.isEmpty(); index++) {
      String part = parts[index].strip();
      boolean house = isHouse(part) || prepared && isName(part);
      found = house && part.length() <= 60 ? part : "";
    }
    return found;
  }

  /** A name of several words that is an outlet's by one of them or by its article. */
  private static boolean isHouse(String name) {
    return name.indexOf(' ') > 0 && (isOrganisation(name) || Masthead.hasArticle(name));
  }

  /**
   * The house a text is signed by when no person signs it: "Redacción Diario del Valle", "The
   * Valley Ledger"; else empty.
   */
  static String house(String byline) {
    Matcher cue = CUE.matcher(byline);
    String rest =
        NOBODY.matcher(cue.find() ? byline.substring(cue.end()) : byline).replaceFirst("").strip();
    String bare = DESK.matcher(rest).replaceFirst("");
    boolean named = isName(bare) && isOrganisation(bare) || !bare.equals(rest) && isMark(bare);
    return named && !ROLE.matcher(bare).find() ? bare : "";
  }

  /** A name written as one word with a capital inside, as houses of the net write theirs. */
  private static boolean isMark(String name) {
    return name.matches("\\p{Lu}\\p{L}*[\\p{Ll}\\d]\\p{Lu}[\\p{L}\\d]*");
  }

  /** Whether a name is that of an outlet, agency or institute by one of its words. */
  static boolean isOrganisation(String name) {
    return ORGANISATION.matcher(name).find();
  }

  /** "Ana Ruiz, senior member, Institute for The Example": a name, then its role. */
  static boolean isNameWithRole(Block block) {
    int comma = block.text().indexOf(',');
    if (comma < 0 || block.ended() || block.text().length() > 160 || block.words() > 18) {
      return false;
    }
    String name = block.text().substring(0, comma).strip();
    String rest = block.text().substring(comma + 1);
    return isName(name) && name.indexOf(' ') > 0 && ROLE.matcher(rest).find();
  }

  /** "Ana Ruiz / enviada", "Ana Ruiz | staff writer". */
  static boolean isNameWithPost(Block block) {
    String[] halves = block.text().split("\\s*[/|]\\s*", 2);
    return halves.length == 2
        && block.words() <= 10
        && isName(halves[0])
        && ROLE.matcher(halves[1]).find();
  }

  /** Two to five capitalised words, as a person's name. */
  static boolean isName(String words) {
    String name = words.strip();
    int count = Folding.words(name).size();
    return count >= 2 && count <= 6 && name.length() <= 60 && NAME.matcher(name).matches();
  }
}
