package org.careo.trace.drift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.SmallWords;

/**
 * The age of a person that changed, wherever both reports give it: "Rosa Ibarra, 41" and "Rosa
 * Ibarra, de 14 años". People are known by the last word of their name.
 */
final class AgeDrift {
  private static final int OLDEST = 115;
  private static final Set<String> LEADING = SmallWords.of("AGE_BEFORE");
  private static final Set<String> YEARS = SmallWords.of("YEARS");

  private AgeDrift() {}

  /** An age and the word that gives it. */
  private record Age(String number, int word) {}

  static void compare(Changes changes) {
    Map<String, List<Age>> known = ages(changes.before());
    ages(changes.after())
        .forEach(
            (name, now) -> {
              List<Age> then = known.getOrDefault(name, List.of());
              for (Age age : now) {
                if (!then.isEmpty()
                    && then.stream().noneMatch(each -> each.number.equals(age.number))) {
                  tell(changes, then.getFirst(), age);
                }
              }
            });
  }

  private static void tell(Changes changes, Age then, Age now) {
    changes.add(
        "figure",
        changes.before().span(then.word),
        changes.after().span(now.word),
        "The source gives the age “" + then.number + "”, the derived report “" + now.number + "”.");
  }

  private static Map<String, List<Age>> ages(Side side) {
    Map<String, List<Age>> ages = new HashMap<>();
    for (int name = 0; name + 1 < side.digest().size(); name++) {
      if (!side.digest().is(name, Digest.NAME) || !side.hasBefore(name + 1, ",(")) {
        continue;
      }
      int word = name + 1;
      while (word + 1 < side.digest().size() && LEADING.contains(side.word(word))) {
        word++;
      }
      if (isAge(side, word) && side.digest().sentence(word) == side.digest().sentence(name)) {
        ages.computeIfAbsent(side.word(name), absent -> new ArrayList<>())
            .add(new Age(side.word(word), word));
      }
    }
    return ages;
  }

  /** A number of years that nothing else is counted by. */
  private static boolean isAge(Side side, int word) {
    String number = side.word(word);
    if (!number.matches("\\d{1,3}") || Integer.parseInt(number) > OLDEST) {
      return false;
    }
    int next = word + 1;
    return next >= side.digest().size()
        || side.digest().sentence(next) != side.digest().sentence(word)
        || YEARS.contains(side.word(next))
        || side.hasBefore(next, ",).;:");
  }
}
