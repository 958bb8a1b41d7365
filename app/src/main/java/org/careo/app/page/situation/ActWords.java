package org.careo.app.page.situation;

import org.careo.model.Happening;

/** Says in plain words who did what to whom, the same in the terminal and on the pages. */
public final class ActWords {
  private ActWords() {}

  /**
   * "Attack by the navy, on the port".
   *
   * @param who names of those who act; empty when untold
   * @param whom names of those acted on; empty when untold
   */
  public static String sentence(Happening happening, String who, String whom) {
    Act act = act(happening);
    return (happening.negated() ? "Said not to be: " : "")
        + act.name()
        + (who.isEmpty() ? ", by whom is untold" : " by " + who)
        + (whom.isEmpty() ? "" : ", " + act.towards() + " " + whom);
  }

  /** A noun for an act and how whoever is acted on is joined to it. */
  private record Act(String name, String towards) {}

  private static Act act(Happening happening) {
    String type =
        switch (happening.type()) {
          case "DEPLOYMENT", "OPERATION", "DESIGNATION" -> happening.mode();
          default -> happening.type();
        };
    return switch (type) {
      case "ACCUSE" -> new Act("Accusation", "against");
      case "AGREE" -> new Act("Agreement or promise", "with or about");
      case "AID" -> new Act("Help", "for");
      case "ASSAULT" -> new Act("Attack", "on");
      case "COERCE" -> new Act("Compulsion", "of");
      case "CONCEDE" -> new Act("Concession", "to");
      case "CONSULT" -> new Act("Meeting or talk", "with");
      case "COOPERATE" -> new Act("Cooperation", "with or on");
      case "MOBILIZE" -> new Act("Forces moved", "with or against");
      case "PROTEST" -> new Act("Protest", "against or before");
      case "REJECT" -> new Act("Rejection", "concerning");
      case "REQUEST" -> new Act("Demand", "to or about");
      case "RETREAT" -> new Act("Withdrawal", "from");
      case "SANCTION" -> new Act("Penalty or cut", "for");
      case "SUPPORT" -> new Act("Support", "for");
      case "THREATEN" -> new Act("Threat or warning", "to");
      case "FORECAST" -> new Act("Forecast", "about");
      case "ASSESSMENT" -> new Act("Judgement", "of");
      case "RECOMMENDATION" -> new Act("Recommendation", "about");
      case "METRIC" -> new Act("Measured value", "of");
      default -> new Act(type, "concerning");
    };
  }
}
