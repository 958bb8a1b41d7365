package org.careo.attribute.grid;

import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.careo.model.Token;

/** Gives a token its kind. */
final class Kinds {

  private Kinds() {}

  static String of(Token token, String lower, Language language) {
    if (token.tag() == PartOfSpeech.PUNCT || token.tag() == PartOfSpeech.SYM) {
      return mark(lower);
    }
    if (token.tag() != PartOfSpeech.PROPN && token.tag() != PartOfSpeech.VERB) {
      String role = Roles.of(language, lower);
      if (role.equals("THAT")
          && (token.tag() == PartOfSpeech.DET
              || token.tag() == PartOfSpeech.PRON && token.has("PronType=Dem"))) {
        return "THOSE";
      }
      if (role.equals("HIM") && token.tag() == PartOfSpeech.DET) {
        return "DET";
      }
      if (!role.isEmpty()) {
        return role;
      }
    }
    return switch (token.tag()) {
      case VERB -> verb(token, lower);
      case AUX -> token.has("VerbForm=Ing") || token.has("VerbForm=Ger") ? "VING" : "AUX";
      case ADJ, ADP, ADV, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, X ->
          token.tag().name();
    };
  }

  static String verb(Token token, String lower) {
    if (token.has("VerbForm=Ger") || token.has("VerbForm=Ing") || lower.endsWith("ing")) {
      return "VING";
    }
    if (token.has("VerbForm=Part") || token.has("VerbForm=Par")) {
      return token.has("Tense=Pres") ? "VING" : "VPART";
    }
    if (token.has("VerbForm=Inf")) {
      return "VINF";
    }
    return "VFIN";
  }

  private static String mark(String lower) {
    return switch (lower) {
      case "," -> Grid.COMMA;
      case ";" -> Grid.SEMICOLON;
      case ":" -> Grid.COLON;
      case ".", "!", "?", "…", "..." -> Grid.STOP;
      case "(", "[", "{" -> Grid.OPEN_BRACKET;
      case ")", "]", "}" -> Grid.CLOSE_BRACKET;
      case "-", "–", "—", "--", "―", "---" -> Grid.DASH;
      case "\"", "“", "”", "«", "»", "''", "``", "'", "‘", "’" -> "QM";
      default -> Grid.MARK;
    };
  }
}
