package org.careo.clean.plain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that says in bold which house issues a text, and behind a bar who wrote it: "**Centre for
 * Coasts, Research Note 18** | Ana Ruiz and Luis Paz", as papers of institutes do.
 *
 * @param house the house without the kind and number of the issue
 * @param people the words behind the bar; empty when there are none
 */
record HouseLine(String house, String people) {
  static final HouseLine NONE = new HouseLine("", "");

  private static final int LONGEST = 200;
  private static final Pattern LINE =
      Pattern.compile(
          "^\\*\\*([^*|\\n]{4,90}?)(?:\\s*\\|\\s*([^*|\\n]{3,40}))?\\*\\*(?:\\s*[|·]\\s*(\\p{Lu}[^*|\\n]{3,90}))?$");

  boolean isKnown() {
    return !house.isEmpty();
  }

  /** The parts of a line; {@link #NONE} when it is none, or names people who are nobody's names. */
  static HouseLine of(String line) {
    Matcher matcher = LINE.matcher(line.length() > LONGEST ? "" : line.strip());
    if (!matcher.matches()) {
      return NONE;
    }
    String whole = matcher.group(1).strip();
    String house = Masthead.withoutIssue(whole);
    boolean issue = matcher.group(2) != null || !house.equals(whole);
    String people = matcher.group(3) == null ? "" : matcher.group(3).strip();
    boolean signed = !people.isEmpty() && Bylines.areNames(people);
    return signed || people.isEmpty() && issue && Bylines.isHouse(house)
        ? new HouseLine(house, people)
        : NONE;
  }
}
