package org.careo.clean.plain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.clean.plain.BylineWords.WordClass;

/**
 * The parts of a title's line: the section before it and the outlet behind it ("Opinion | The last
 * ferry | The Coast Herald"), as titles of pages are written.
 *
 * @param title the headline itself
 * @param outlet the outlet behind it; empty where none stands there
 */
record TitleLine(String title, String outlet) {
  private static final Pattern SECTION =
      Pattern.compile("(?iu)^" + BylineWords.any(WordClass.SECTION) + "\\s*[|·»]\\s*(?=\\S)");
  private static final Pattern WHOLE_SECTION =
      Pattern.compile("(?iu)^\\W*" + BylineWords.any(WordClass.SECTION) + "\\W*$");
  private static final Pattern LAST_PART =
      Pattern.compile("^(.{8,}?)\\s+([|·–—-])\\s+([^|·–—]{3,60})$");

  /** Whether a line is the name of a section and nothing else. */
  static boolean isSection(String line) {
    return line.length() < 40 && WHOLE_SECTION.matcher(line).matches();
  }

  static TitleLine of(String line) {
    Matcher section = SECTION.matcher(line.strip());
    String title = section.find() ? line.strip().substring(section.end()) : line.strip();
    Matcher parts = LAST_PART.matcher(title);
    if (parts.matches()) {
      String last = parts.group(3).strip();
      boolean bar = "|·".contains(parts.group(2));
      if (Bylines.isHouse(last) || bar && Bylines.isMark(last)) {
        return new TitleLine(parts.group(1).strip(), last);
      }
    }
    return new TitleLine(title, "");
  }
}
