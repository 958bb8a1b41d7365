package org.careo.bench.quality.muc;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.read.gazetteer.Gazetteer;
import org.careo.read.gazetteer.Place;
import org.careo.text.Folding;
import org.careo.text.actor.State;
import org.careo.text.actor.States;

/**
 * What stands before the body of a document: town, day, and notes in brackets.
 *
 * @param town where it was sent from, as written; empty when it has no dateline
 * @param day ISO day it bears; empty when it has none
 * @param body index where the body begins
 */
record Dateline(String town, String day, int body) {
  private static final Pattern HEAD =
      Pattern.compile(
          "^\\s*([^\\d,]{3,60}?)(?:\\s*\\([^)]*\\))?,?\\s+(\\d{1,2})\\s+([A-Z]{3})[A-Z]*\\s+(\\d{2})"
              + "(?:\\s*\\([^)]*\\))?\\s*--");
  private static final Pattern NOTES = Pattern.compile("\\G\\s*(?:\\[[^\\]]*\\]|\\([^)]*\\)|--)");
  private static final List<String> MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
  private static final int CENTURY = 1900;

  static Dateline of(String text) {
    Matcher head = HEAD.matcher(text);
    boolean dated = head.find();
    int body = dated ? head.end() : 0;
    Matcher notes = NOTES.matcher(text);
    int next = body;
    while (notes.find(next)) {
      next = notes.end();
    }
    return dated
        ? new Dateline(head.group(1).strip(), day(head), next)
        : new Dateline("", "", next);
  }

  private static String day(Matcher head) {
    try {
      return LocalDate.of(
              CENTURY + Integer.parseInt(head.group(4)),
              MONTHS.indexOf(head.group(3)) + 1,
              Integer.parseInt(head.group(2)))
          .toString();
    } catch (DateTimeException noDay) {
      return "";
    }
  }

  /** Name of the state the town lies in, in English; empty when unknown. */
  String country() {
    String key = String.join(" ", Folding.words(town));
    return Gazetteer.builtIn().find(key).stream()
        .map(Place::country)
        .flatMap(code -> States.builtIn().byCode(code).stream())
        .map(State::name)
        .findFirst()
        .orElse("");
  }
}
