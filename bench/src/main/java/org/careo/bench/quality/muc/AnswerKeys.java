package org.careo.bench.quality.muc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The answer keys of the conference, as far as who did it and how sure that is. */
final class AnswerKeys {
  private static final Pattern SLOT =
      Pattern.compile("\\s*(\\d+)\\.\\s+[A-Z][A-Z :]+?(?:\\s{2,}|\\t+|\\s*$)(.*)");
  private static final int ID = 0;
  private static final int TEMPLATE = 1;
  private static final int TYPE = 4;
  private static final int CONFIDENCE = 11;

  private final Map<String, List<Key>> documents = new HashMap<>();

  /**
   * One template.
   *
   * @param types types of the incident, several where more than one is right
   */
  record Key(List<String> types, List<Perpetrator> perpetrators) {

    /** Whether an incident of a type may be the one of the template; an attack may be of any. */
    boolean isOf(String type) {
      return types.contains(type) || types.contains("ATTACK") || type.equals("ATTACK");
    }
  }

  /**
   * An organisation that did it.
   *
   * @param status how sure that is, one of those the answer allows
   * @param names its names, in small letters
   */
  record Perpetrator(String status, List<String> names) {

    /** Whether a name is one of its, or a part of one, or has one as a part. */
    boolean isNamed(String name) {
      return names.stream().anyMatch(each -> each.contains(name) || name.contains(each));
    }
  }

  /**
   * Reads keys.
   *
   * @param lines lines of the file; a line that begins with no number goes on with the slot above
   */
  AnswerKeys(List<String> lines) {
    String id = "";
    int slot = -1;
    List<String> types = new ArrayList<>();
    List<Perpetrator> perpetrators = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith(";") || line.isBlank()) {
        continue;
      }
      Matcher numbered = SLOT.matcher(line);
      boolean begins = numbered.matches();
      slot = begins ? Integer.parseInt(numbered.group(1)) : slot;
      String value = begins ? numbered.group(2).strip() : line.strip();
      if (slot == ID && begins) {
        id = value.split(" ", 2)[0];
      } else if (slot == TEMPLATE && begins) {
        types = new ArrayList<>();
        perpetrators = new ArrayList<>();
        if (!value.startsWith("*")) {
          documents.computeIfAbsent(id, key -> new ArrayList<>()).add(new Key(types, perpetrators));
        }
      } else if (slot == TYPE) {
        Arrays.stream(value.split("/", -1)).map(String::strip).forEach(types::add);
      } else if (slot == CONFIDENCE && value.startsWith("/") && !perpetrators.isEmpty()) {
        Perpetrator last = perpetrators.removeLast();
        List<String> names = new ArrayList<>(last.names());
        names.addAll(names(value));
        perpetrators.add(new Perpetrator(last.status(), names));
      } else if (slot == CONFIDENCE && value.contains(":")) {
        int colon = value.indexOf(':');
        perpetrators.add(
            new Perpetrator(status(value.substring(0, colon)), names(value.substring(colon + 1))));
      }
    }
  }

  private static String status(String written) {
    return written.split("/", -1)[0].replace("?", "").replace(" BY AUTHORITIES", "").strip();
  }

  private static List<String> names(String written) {
    return Arrays.stream(written.split("/", -1))
        .map(name -> name.replace("\"", "").replace("\\", "").replace("?", "").strip())
        .filter(name -> !name.isEmpty())
        .map(name -> name.toLowerCase(Locale.ROOT))
        .toList();
  }

  /** Templates of a document; none when it tells no incident. */
  List<Key> of(String document) {
    return documents.getOrDefault(document, List.of());
  }
}
