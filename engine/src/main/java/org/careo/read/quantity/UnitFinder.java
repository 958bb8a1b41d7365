package org.careo.read.quantity;

import java.util.Locale;
import org.careo.read.number.NumberPhrase;
import org.careo.read.number.Word;
import org.jspecify.annotations.Nullable;

/** What a number counts: currency, unit of measure, percent, or the noun it stands before. */
final class UnitFinder {
  private final FigureText text;
  private final QuantityVocabulary vocabulary;
  private final CountedNoun nouns;

  UnitFinder(FigureText text, QuantityVocabulary vocabulary) {
    this.text = text;
    this.nouns = new CountedNoun(text);
    this.vocabulary = vocabulary;
  }

  /** Sets sign, currency and unit of a number; the unit stays empty when there is none. */
  void measure(Quantity quantity) {
    if (quantity.form == NumberPhrase.Form.FRACTION) {
      // A share has no sign: a hyphen before it is a dash or joins words.
      fraction(quantity);
      return;
    }
    sign(quantity);
    int next = quantity.numberEnd;
    int at =
        text.folded(next).equals("-") && text.isGlued(next) && text.isGlued(next + 1)
            ? next + 1
            : next;
    Phrases.Found<String> before = currencyBefore(quantity.first);
    if (before != null && isCurrencyHere(before, quantity)) {
      quantity.first = Math.min(quantity.first, before.first());
      quantity.unit = before.meaning();
      quantity.currency = true;
      currencyNameAfter(quantity);
      rate(quantity, quantity.end);
      return;
    }
    boolean suffixed = text.folded(next - 1).equals("mdd") || text.folded(next - 1).equals("mdp");
    if (suffixed) {
      quantity.unit = text.folded(next - 1).equals("mdd") ? "USD" : "MXN";
      quantity.currency = true;
      return;
    }
    int of = text.isSpanish() && text.folded(next).equals("de") ? next + 1 : next;
    Phrases.Found<String> after = vocabulary.currencyAfter.at(text, of);
    if (after == null && of != next) {
      after = vocabulary.currencyAfter.at(text, next);
    }
    Phrases.Found<String> unit = unitAt(at, quantity);
    if (unit == null && of != next) {
      unit = unitAt(of, quantity);
    }
    if (after != null && !isNotMoney(after) && (unit == null || after.end() >= unit.end())) {
      quantity.unit = after.meaning();
      quantity.end = after.end();
      quantity.currency = true;
      rate(quantity, quantity.end);
      return;
    }
    Phrases.Found<String> cents = vocabulary.cents.at(text, next);
    if (cents != null && (!text.folded(next).equals("p") || text.isGlued(next))) {
      quantity.unit = cents.meaning();
      quantity.end = cents.end();
      quantity.currency = true;
      rate(quantity, quantity.end);
      return;
    }
    if (unit != null) {
      quantity.unit = unit.meaning();
      quantity.end = unit.end();
      half(quantity);
      cold(quantity);
      rate(quantity, quantity.end);
      return;
    }
    if (nouns.count(quantity, at)) {
      rate(quantity, quantity.nounEnd);
    }
  }

  private void sign(Quantity quantity) {
    int before = quantity.numberFirst - 1;
    String sign = text.folded(before);
    boolean negative =
        sign.equals("-")
            && text.isGlued(quantity.numberFirst)
            && (!text.isGlued(before) || isCurrencySign(before - 1));
    boolean word =
        sign.equals("minus") || sign.equals("-") && text.folded(before - 1).equals("minus");
    if (word) {
      negative = true;
      before = sign.equals("minus") ? before : before - 1;
    }
    if (negative && text.word(quantity.numberFirst).isDigits()) {
      boolean range = text.has(before - 1) && text.word(before - 1).isDigits();
      if (!range) {
        quantity.value = -quantity.value;
        double low = quantity.low;
        quantity.low = -quantity.high;
        quantity.high = -low;
        quantity.first = before;
      }
    } else if (sign.equals("+") && text.isGlued(quantity.numberFirst)) {
      quantity.first = before;
    }
  }

  private boolean isCurrencySign(int at) {
    return text.has(at) && "$€£¥".contains(text.folded(at));
  }

  /** "C$5" and "a $5 bill": a single letter belongs to the sign only when glued to it. */
  private Phrases.@Nullable Found<String> currencyBefore(int first) {
    Phrases.Found<String> found = vocabulary.currencyBefore.before(text, first);
    if (found == null) {
      return null;
    }
    boolean letter =
        found.end() - found.first() == 2
            && text.word(found.first()).form().length() == 1
            && text.word(found.first()).isLetters();
    return letter && !text.isGlued(found.end() - 1)
        ? vocabulary.currencyBefore.at(text, found.end() - 1)
        : found;
  }

  private boolean isCurrencyHere(Phrases.Found<String> found, Quantity quantity) {
    Word last = text.word(found.end() - 1);
    if (last.kind() == Word.Kind.SIGN) {
      return true;
    }
    boolean upper = last.form().equals(last.form().toUpperCase(Locale.ROOT)) || last.is("dls");
    return upper && quantity.form != NumberPhrase.Form.WORDS;
  }

  /** "$ 500 US", "$50 millones de dólares", "$200 pesos": the name behind decides the currency. */
  private void currencyNameAfter(Quantity quantity) {
    int next = quantity.numberEnd;
    int of = text.folded(next).equals("de") ? next + 1 : next;
    Phrases.Found<String> name = vocabulary.currencyAfter.at(text, of);
    if (name != null) {
      quantity.unit = name.meaning();
      quantity.end = name.end();
      return;
    }
    boolean american =
        text.folded(next).equals("us") && text.word(next).form().equals("US")
            || text.folded(next).equals("u") && text.folded(next + 2).equals("s");
    if (american) {
      quantity.end = text.folded(next).equals("us") ? next + 1 : Math.min(text.size(), next + 4);
    }
  }

  private boolean isNotMoney(Phrases.Found<String> found) {
    // "real", "won", "rand" are words too, "crown" a head-dress.
    String form = text.folded(found.first());
    boolean verb = text.isVerb(found.first()) && (form.equals("won") || form.equals("real"));
    return verb || form.equals("real") || form.equals("reales") && text.isNoun(found.end());
  }

  private Phrases.@Nullable Found<String> unitAt(int at, Quantity quantity) {
    Phrases.Found<String> unit = vocabulary.units.at(text, at);
    if (unit == null) {
      return null;
    }
    Word word = text.word(at);
    boolean letter = unit.end() - at == 1 && word.isLetters() && word.form().length() <= 2;
    if (letter) {
      boolean digits = text.word(quantity.numberEnd - 1).isDigits();
      boolean wrongCase =
          word.form().equals("M")
              || word.form().equals("S")
              || word.form().equals("T") && !text.isGlued(at)
              || word.form().equals("A");
      if (!digits || wrongCase || !text.isGlued(at) && isLoneLetter(at)) {
        return null;
      }
    }
    boolean ordinal =
        text.folded(at).equals("second")
            && quantity.form == NumberPhrase.Form.WORDS
            && !text.isGlued(at);
    return ordinal ? null : unit;
  }

  private boolean isLoneLetter(int at) {
    String form = text.word(at).form();
    return form.length() == 1
        && !form.equals("m")
        && !form.equals("g")
        && !form.equals("W")
        && !form.equals("V")
        && !form.equals("h")
        && !form.equals("l");
  }

  /** "half", "two thirds", "one in five": a share, in percent. */
  private void fraction(Quantity quantity) {
    int next = quantity.numberEnd;
    Phrases.Found<String> unit = vocabulary.units.at(text, next);
    Phrases.Found<String> ofUnit =
        text.folded(next).equals("of") && text.folded(next + 1).equals("a")
            ? vocabulary.units.at(text, next + 2)
            : null;
    if (unit != null && !unit.meaning().equals("percent") && text.word(next).isLetters()) {
      quantity.unit = unit.meaning();
      quantity.end = unit.end();
      return;
    }
    if (ofUnit != null) {
      quantity.unit = ofUnit.meaning();
      quantity.end = ofUnit.end();
      return;
    }
    double margin = Math.abs(quantity.value - 0.5) < 1e-9 ? 5 : quantity.value * 10;
    quantity.value *= 100;
    quantity.low = quantity.value - margin;
    quantity.high = quantity.value + margin;
    quantity.unit = "percent";
    nouns.ofShare(quantity, next);
  }

  /** "tres metros y medio", "two years and a half". */
  private void half(Quantity quantity) {
    int at = quantity.end;
    String half = text.folded(at + 1);
    boolean spanish = text.folded(at).equals("y") && (half.equals("medio") || half.equals("media"));
    boolean english =
        text.folded(at).equals("and") && half.equals("a") && text.folded(at + 2).equals("half");
    if ((spanish || english) && quantity.low == quantity.high) {
      quantity.value += 0.5;
      quantity.low += 0.5;
      quantity.high += 0.5;
      quantity.end = at + (spanish ? 2 : 3);
    }
  }

  /** "8 grados bajo cero". */
  private void cold(Quantity quantity) {
    Phrases.Found<String> cold = vocabulary.cold.at(text, quantity.end);
    if (cold != null && quantity.value > 0) {
      quantity.value = -quantity.value;
      quantity.low = quantity.value;
      quantity.high = quantity.value;
      quantity.end = cold.end();
    }
  }

  /** "90.000 metros cúbicos diarios". */
  private boolean isPeriodical(Quantity quantity, int at) {
    String unit =
        vocabulary.is("perday", text.folded(at))
            ? "día"
            : vocabulary.is("perweek", text.folded(at))
                ? "semana"
                : vocabulary.is("permonth", text.folded(at))
                    ? "mes"
                    : vocabulary.is("peryear", text.folded(at)) ? "año" : "";
    if (unit.isEmpty() || quantity.isShare()) {
      return false;
    }
    quantity.unit = quantity.unit + " por " + unit;
    quantity.end = at + 1;
    quantity.rate = true;
    return true;
  }

  private void rate(Quantity quantity, int at) {
    if (isPeriodical(quantity, at)) {
      return;
    }
    String per = text.folded(at);
    boolean slash = per.equals("/") && text.isGlued(at);
    boolean word =
        per.equals("per")
            || per.equals("a")
            || per.equals("an")
            || per.equals("por")
            || per.equals("al")
            || per.equals("each")
            || per.equals("cada");
    if (!slash && !word || !text.has(at + 1) || text.isSpanish() && per.equals("a")) {
      return;
    }
    Phrases.Found<String> below = vocabulary.units.at(text, at + 1);
    boolean noun =
        per.equals("per") && text.isNoun(at + 1)
            || per.equals("por")
                && text.isNoun(at + 1)
                && text.folded(at + 1)
                    .matches("persona|habitante|kilo|litro|familia|hogar|acción|accion|cabeza");
    if (below != null && !below.meaning().equals("percent")) {
      quantity.unit = quantity.unit + (text.isSpanish() ? " por " : " per ") + below.meaning();
      quantity.end = below.end();
      quantity.rate = true;
    } else if (noun) {
      quantity.unit = quantity.unit + (text.isSpanish() ? " por " : " per ") + text.lemma(at + 1);
      quantity.end = at + 2;
      quantity.rate = true;
    }
  }
}
