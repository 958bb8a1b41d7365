package org.careo.export;

import java.util.Locale;

/** The words that exports and pages use for the constants of the model. */
public final class Words {

  private Words() {}

  /** Lower case with blanks: {@code NO_COMMENT} is "no comment". */
  public static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
