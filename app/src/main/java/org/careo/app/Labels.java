package org.careo.app;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.careo.confront.explain.RowName;

/** What the commands on findings say around the words of reports, in the language asked for. */
final class Labels {
  private final Locale locale;
  private final ResourceBundle bundle;

  Labels(Tongue tongue) {
    locale =
        switch (tongue) {
          case EN -> Locale.ENGLISH;
          case ES -> Locale.of("es");
        };
    bundle =
        ResourceBundle.getBundle(
            "org.careo.app.findings",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Languages the program answers in. */
  enum Tongue {
    EN,
    ES
  }

  /** The row of the decision table that a piece of evidence rests on, in words. */
  String row(String kind) {
    return RowName.of(kind, locale);
  }

  /** A label with its arguments. */
  String of(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }

  /** The word for a code of a finding; the code itself where the language needs no other. */
  String code(String code) {
    return bundle.containsKey(code) ? bundle.getString(code) : code;
  }

  /** The sentence in the language asked for. */
  String sentence(String english, String spanish) {
    return locale.equals(Locale.ENGLISH) || spanish.isEmpty() ? english : spanish;
  }
}
