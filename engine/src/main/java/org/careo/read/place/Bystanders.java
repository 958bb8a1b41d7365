package org.careo.read.place;

import org.careo.read.name.Words;
import org.careo.text.actor.States;

/** Tells names of authors in citations and halves of double names, which are no towns. */
final class Bystanders {
  private static final String YEAR = "(19|20)[0-9][0-9][a-z]?";

  private Bystanders() {}

  /** "(Ruiz, 2022)", "(Tyler and Ruiz, 2022)": an author with a year. */
  static boolean isCited(Words words, int token) {
    int next = words.sameSentence(token + 1, token);
    int second = next < 0 ? -1 : words.sameSentence(next + 1, token);
    int third = second < 0 ? -1 : words.sameSentence(second + 1, token);
    if (third < 0) {
      return false;
    }
    if (words.form(next).equals(",") && words.form(second).matches(YEAR)) {
      String close = words.form(third);
      return close.equals(")") || close.equals("and") || close.equals("y") || close.equals(";");
    }
    int year = words.sameSentence(third + 1, token);
    return (words.key(next).equals("and") || words.key(next).equals("et"))
        && words.isCapital(second)
        && year >= 0
        && words.form(year).matches(YEAR);
  }

  /** Half of a double name: "Ruiz-Tyler". */
  static boolean isHyphenated(Words words, int token) {
    if (States.builtIn().byName(words.key(token)).isPresent()) {
      return false;
    }
    int before = words.before(token);
    int after = words.sameSentence(token + 1, token);
    return before > 0 && words.before(before) >= 0 && joins(words, before)
        || after >= 0 && words.sameSentence(after + 1, token) >= 0 && joins(words, after);
  }

  private static boolean joins(Words words, int mark) {
    return words.form(mark).equals("-")
        && words.isCapital(mark - 1)
        && words.isCapital(mark + 1)
        && words.token(mark - 1).end() == words.token(mark).start()
        && words.token(mark).end() == words.token(mark + 1).start();
  }
}
