package org.careo.read.time;

import org.careo.read.number.NumberPhrase;
import org.jspecify.annotations.Nullable;

/** Times of day: "5:30 p.m.", "a las siete y media de la tarde", "14h". */
final class ClockMaker {

  private ClockMaker() {}

  static @Nullable Meaning make(TimeWords text, Match match, String part) {
    if (!match.argument("hour").isEmpty()) {
      return new Meaning.Clock(Integer.parseInt(match.argument("hour")) % 24, -1, "");
    }
    if (match.has("dottedclock")) {
      return dotted(text, match);
    }
    int hour =
        match.has("military")
            ? 0
            : number(text, match.has("int") ? match.at("int") : match.at("num"));
    int minute = match.has("clockminute") ? number(text, match.at("clockminute")) : -1;
    if (match.has("minutes")) {
      minute = number(text, match.at("minutes"));
    }
    if (match.has("less")) {
      minute = 60 - number(text, match.at("less"));
      hour--;
    }
    if (!match.argument("past").isEmpty()) {
      int past = Integer.parseInt(match.argument("past"));
      minute = Math.floorMod(past, 60);
      hour -= past < 0 ? 1 : 0;
    }
    if (match.has("military")) {
      int digits = Integer.parseInt(text.word(match.at("military")).form());
      hour = digits / 100;
      minute = digits % 100;
    }
    if (!match.argument("bare").isEmpty() && hour > 12) {
      return null;
    }
    boolean afternoon = part.equals("AF") || part.equals("EV") || part.equals("NI");
    if (match.has("ampm")) {
      afternoon = text.folded(match.at("ampm")).startsWith("p");
      if (!afternoon && hour == 12) {
        hour = 0;
      }
    }
    if (afternoon && hour >= 1 && hour < 12) {
      hour += 12;
    }
    boolean fits = hour >= 0 && hour <= 24 && minute < 60;
    return fits ? new Meaning.Clock(hour % 24, minute, "") : null;
  }

  /** "3.05am". */
  private static Meaning dotted(TimeWords text, Match match) {
    String[] parts = text.word(match.at("dottedclock")).form().split("\\.", -1);
    int hour = Integer.parseInt(parts[0]) % 12;
    boolean afternoon = text.folded(match.at("ampm")).startsWith("p");
    return new Meaning.Clock(afternoon ? hour + 12 : hour, Integer.parseInt(parts[1]), "");
  }

  private static int number(TimeWords text, int at) {
    if (text.folded(at).equals("media")) {
      return 30;
    }
    if (text.folded(at).equals("cuarto")) {
      return 15;
    }
    NumberPhrase number = text.number(at);
    if (number != null && number.isWhole() && number.value() < 1000) {
      return (int) number.value();
    }
    String form = text.word(at).form();
    return form.length() <= 2 && form.chars().allMatch(Character::isDigit)
        ? Integer.parseInt(form)
        : 99;
  }
}
