package org.careo.read.number;

/** Writes numbers in words, for tests that read them back. */
final class Spelled {
  private static final String[] ENGLISH = {
    "",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] ENGLISH_TENS = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };
  private static final String[] SPANISH = {
    "",
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
    "veintiuno",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve"
  };
  private static final String[] SPANISH_TENS = {
    "", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"
  };
  private static final String[] SPANISH_HUNDREDS = {
    "",
    "ciento",
    "doscientos",
    "trescientos",
    "cuatrocientos",
    "quinientos",
    "seiscientos",
    "setecientos",
    "ochocientos",
    "novecientos"
  };

  private Spelled() {}

  static String english(long number) {
    StringBuilder words = new StringBuilder();
    String[] scales = {"billion", "million", "thousand", ""};
    long size = 1_000_000_000;
    long rest = number;
    for (String scale : scales) {
      int group = (int) (rest / size);
      rest %= size;
      size = Math.max(1, size / 1000);
      if (group > 0) {
        words.append(' ').append(englishGroup(group)).append(' ').append(scale);
      }
    }
    return words.toString().replaceAll(" +", " ").strip();
  }

  private static String englishGroup(int group) {
    String hundreds = group >= 100 ? ENGLISH[group / 100] + " hundred" : "";
    int rest = group % 100;
    String tens =
        rest < 20
            ? ENGLISH[rest]
            : ENGLISH_TENS[rest / 10] + (rest % 10 == 0 ? "" : "-" + ENGLISH[rest % 10]);
    return hundreds + (!hundreds.isEmpty() && !tens.isEmpty() ? " and " : "") + tens;
  }

  static String spanish(long number) {
    long billions = number / 1_000_000_000_000L;
    long millions = number / 1_000_000 % 1_000_000;
    long units = number % 1_000_000;
    StringBuilder words = new StringBuilder();
    if (billions > 0) {
      words.append(billions == 1 ? "un billón" : thousands(billions) + " billones").append(' ');
    }
    if (millions > 0) {
      words.append(millions == 1 ? "un millón" : thousands(millions) + " millones").append(' ');
    }
    return words.append(thousands(units)).toString().replaceAll(" +", " ").strip();
  }

  private static String thousands(long number) {
    long thousands = number / 1000;
    String above =
        thousands == 0 ? "" : thousands == 1 ? "mil " : spanishGroup(thousands) + " mil ";
    return above + spanishGroup(number % 1000);
  }

  private static String spanishGroup(long group) {
    if (group == 100) {
      return "cien";
    }
    String hundreds = SPANISH_HUNDREDS[(int) group / 100];
    int rest = (int) group % 100;
    String tens =
        rest < 30
            ? SPANISH[rest]
            : SPANISH_TENS[rest / 10] + (rest % 10 == 0 ? "" : " y " + SPANISH[rest % 10]);
    return (hundreds + " " + tens).strip();
  }
}
