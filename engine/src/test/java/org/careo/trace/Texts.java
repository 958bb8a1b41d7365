package org.careo.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.careo.InventedAccount;
import org.careo.model.Account;
import org.careo.model.Language;
import org.careo.model.Reading;
import org.careo.model.Report;

/** Invented reports. */
final class Texts {
  static final String HARBOUR =
      "The old harbour crane of Port Ellery fell into the basin before dawn on Tuesday and crushed two empty trawlers.\n"
          + "Harbour director Maren Oster said the winch had been inspected only last autumn and that 46 bolts were replaced then.\n"
          + "Divers could need nine days to lift the jib, and the ferry to Sandholm will sail from the coal pier until they finish.\n"
          + "Fishermen complained that nobody had listened when rust flakes dropped on their decks in January.\n"
          + "The insurer Tarn & Loewe sent a surveyor, who measured the stump and took the broken cable to a laboratory in Vellmark.\n"
          + "A school class that had planned to paint the crane will now draw the wreck instead.";

  static final String HARBOUR_REWRITTEN =
      "Before dawn on Tuesday the ageing harbour crane at Port Ellery toppled into the basin, flattening a pair of empty trawlers.\n"
          + "Former harbour director Maren Oster noted that the winch was inspected last autumn, when 64 bolts were replaced.\n"
          + "Divers will need nine days to raise the jib; until then the Sandholm ferry sails from the coal pier.\n"
          + "Fishermen complained they went unheard when flakes of rust dropped onto their decks in January.\n"
          + "A surveyor sent by the insurer Tarn & Loewe measured the stump and brought the broken cable to a Vellmark laboratory.\n"
          + "Schoolchildren who had planned to paint the crane will instead draw the wreck.";

  static final String HARBOUR_OTHER =
      "Port Ellery woke to a splash that Grete Holm first took for thunder.\n"
          + "From her kitchen above the fish market she saw the crane lying in the water and called the fire brigade at ten past five.\n"
          + "Mayor Anton Brisk, elected in March, promised a commission and spoke of a lucky escape because the night shift had gone home early.\n"
          + "The town owns the crane since 1974 and has put off its repair four times, council papers show.\n"
          + "Ferry passengers waited on benches while a bus company, Linden Coaches, was asked to carry them around the bay.\n"
          + "Two trawlers are lost, and their owners want money from the town before the herring season.";

  static final String HARBOUR_SPANISH =
      "La vieja grúa del puerto de Port Ellery cayó a la dársena antes del amanecer del martes y aplastó dos arrastreros vacíos.\n"
          + "La directora del puerto Maren Oster dijo que el cabrestante fue inspeccionado el otoño pasado y que entonces se cambiaron 46 pernos.\n"
          + "Los buzos podrían necesitar nueve días para levantar la pluma, y el ferry a Sandholm saldrá del muelle del carbón hasta que terminen.\n"
          + "Los pescadores se quejaron de que nadie escuchó cuando en enero caían escamas de óxido en sus cubiertas.\n"
          + "La aseguradora Tarn & Loewe envió a un perito, que midió el tocón y llevó el cable roto a un laboratorio de Vellmark.\n"
          + "Una clase de la escuela que planeaba pintar la grúa dibujará ahora los restos.";

  static final String ORCHARD =
      "Growers around Lissen Vale picked the last plums a fortnight early after hail stripped half of the orchards.\n"
          + "Cooperative chair Ruth Adeney counts 310 tonnes lost and asks the canneries to take bruised fruit at full price.\n"
          + "The weather station on Cobb Hill recorded stones as large as walnuts for eleven minutes on Sunday.\n"
          + "Beekeepers moved their hives to the heath, where the heather has not yet opened.\n"
          + "A market in Dunmarrow will sell hail plums in paper bags with a drawing of a cloud.";

  static final String BOILERPLATE =
      "Subscribe to our morning letter and get the five stories of the day before breakfast, free of charge and without advertising.";

  private Texts() {}

  static Account account(String id, String text, String outlet, String day) {
    return account(id, text, outlet, day, Language.ENGLISH);
  }

  static Account spanish(String id, String text, String outlet, String day) {
    return account(id, text, outlet, day, Language.SPANISH);
  }

  private static Account account(
      String id, String text, String outlet, String day, Language language) {
    Report report = InventedAccount.report(id, text, language, outlet, day);
    Reading reading =
        new Reading(
            id, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of(), List.of());
    return new Account(report, reading, List.of());
  }

  /**
   * Seven reports: a family with a translation, an independent one, another story with a rewrite.
   */
  static List<Account> mixture() {
    return List.of(
        account("r1", HARBOUR, "Quay Gazette", "2031-04-02"),
        account("r2", HARBOUR_REWRITTEN, "Daily Lantern", "2031-04-04"),
        spanish("r3", HARBOUR_SPANISH, "Faro del Muelle", "2031-04-03"),
        account("r4", HARBOUR_OTHER, "Northern Echo Post", "2031-04-02"),
        account("r5", ORCHARD, "Vale Mercury", "2031-07-20"),
        account("r6", invented(3, 9), "", ""),
        account("r7", invented(4, 9), "", ""));
  }

  /** Sentences of made-up words; each number gives another text. */
  static String invented(int number, int sentences) {
    SplittableRandom random = new SplittableRandom(number * 7919L + 11);
    List<String> lines = new ArrayList<>();
    for (int sentence = 0; sentence < sentences; sentence++) {
      StringBuilder line = new StringBuilder("The");
      for (int word = 0; word < 14; word++) {
        line.append(' ').append(word(random));
      }
      lines.add(line.append('.').toString());
    }
    return String.join("\n", lines);
  }

  private static String word(SplittableRandom random) {
    String consonants = "bdfgklmnprstv";
    String vowels = "aeiou";
    StringBuilder word = new StringBuilder();
    for (int syllable = 0; syllable < 3; syllable++) {
      word.append(consonants.charAt(random.nextInt(consonants.length())));
      word.append(vowels.charAt(random.nextInt(vowels.length())));
    }
    return word.toString();
  }
}
