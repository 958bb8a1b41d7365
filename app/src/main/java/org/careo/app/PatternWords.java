package org.careo.app;

/** Says in words what the id of a pattern stands for. */
final class PatternWords {
  private static final String RUN_ON = "+run-on:";

  private PatternWords() {}

  /** The pattern in words; the id itself for a pattern without any. */
  static String of(String rule) {
    int run = rule.indexOf(RUN_ON);
    String pattern = run < 0 ? rule : rule.substring(0, run);
    int slash = pattern.indexOf('/');
    String construction = slash < 0 ? pattern : pattern.substring(0, slash);
    String side =
        switch (slash < 0 ? "" : pattern.substring(slash + 1)) {
          case "content-before" -> "; the content stands before it";
          case "content-around" -> "; the content stands on both sides of it";
          default -> "";
        };
    String scope =
        run < 0
            ? ""
            : "; runs on over the next sentences: " + rule.substring(run + RUN_ON.length());
    return construction(construction) + side + scope;
  }

  private static String construction(String id) {
    return switch (id) {
      case "according-to" -> "a preposition of reporting (“according to”, “según”)";
      case "adverb" -> "an adverb of hearsay (“reportedly”, “presuntamente”)";
      case "noun-cue" -> "a noun of saying (“the claim that”)";
      case "adjective-cue" -> "an adjective of attitude (“is convinced that”)";
      case "label-colon" -> "a name or label before a colon or behind a dash";
      case "as-reported" -> "a clause of comparison (“as reported by”, “como publicó”)";
      case "citing" -> "what the speaker of another statement cites";
      case "citation" -> "a citation in brackets";
      case "impersonal-passive" -> "a passive that names no speaker";
      case "passive-by" -> "a passive with its agent";
      case "participle" -> "a participle of saying (“adding that”)";
      case "inversion" -> "a cue verb with its subject behind it";
      case "parenthesis" -> "a cue verb set beside what is said";
      case "clause-that" -> "a cue verb with “that”, “que”";
      case "clause" -> "a cue verb with a clause or object";
      case "colon" -> "a cue verb before a colon";
      case "quotation" -> "a cue verb before a quotation";
      case "infinitive" -> "a cue verb with an infinitive";
      default -> id;
    };
  }
}
