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
          "(?iu)^(?:written by|story by|text by|words by|reported by|posted by|published by|by|escrito por|"
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

  private Bylines() {}

  /** Names of who signed, in order; empty when the words are no names. */
  static List<String> people(String byline) {
    Matcher cue = CUE.matcher(byline);
    boolean cued = cue.find();
    String rest = cued ? byline.substring(cue.end()) : byline;
    Matcher outlet = FOR.matcher(rest);
    if (outlet.find()) {
      rest = rest.substring(0, outlet.start());
    }
    List<String> people = new ArrayList<>();
    for (String part : rest.split(",\\s*(?:and |y )?| and | y | & |;")) {
      String name = part.strip();
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
      if (forOutlet && !name.isEmpty() && name.length() <= 60 && !WrittenDates.isDateOnly(name)) {
        found = name;
      }
    }
    return found;
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

  /** Two to five capitalised words, as a person's name. */
  static boolean isName(String words) {
    String name = words.strip();
    int count = Folding.words(name).size();
    return count >= 2 && count <= 6 && name.length() <= 60 && NAME.matcher(name).matches();
  }
}
