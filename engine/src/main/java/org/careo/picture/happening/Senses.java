package org.careo.picture.happening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.careo.model.Language;
import org.careo.picture.happening.Triggers.Trigger;
import org.careo.text.Folding;
import org.careo.text.ResourceTable;

/**
 * Which sense a word of the lexicon has where it stands: rows of conditions on its frame (object,
 * subject, the words beside it, the report's topic), the first row that holds deciding. The frames
 * are those of a valency dictionary: a sense of a verb is known by what it takes.
 */
final class Senses {
  private static final String RESOURCE = "/org/careo/picture/senses.tsv";

  /** How a condition on the object begins. */
  static final String OBJECT = "object ";

  /** The outcome of a row after which a word names no happening. */
  private static final String NONE = "NONE";

  private final Map<String, List<Row>> rows = new HashMap<>();

  private Senses() {}

  private record Row(List<Predicate<Frame>> conditions, String type, String mode, String source) {
    boolean holds(Frame frame) {
      return conditions.stream().allMatch(condition -> condition.test(frame));
    }
  }

  static Senses load() {
    Senses senses = new Senses();
    for (String[] fields : ResourceTable.rows(RESOURCE, -1)) {
      List<Predicate<Frame>> conditions =
          Arrays.stream(fields[3].split("; ")).map(Senses::condition).toList();
      String[] outcome = fields[4].split("/");
      String mode = outcome.length < 2 || outcome[1].equals("-") ? "" : outcome[1];
      for (String word : fields[2].split("\\|")) {
        senses
            .rows
            .computeIfAbsent(key(fields[0], fields[1], word), each -> new ArrayList<>())
            .add(new Row(conditions, outcome[0], mode, fields[3]));
      }
    }
    return senses;
  }

  private static Predicate<Frame> condition(String written) {
    int space = written.indexOf(' ');
    String name = space < 0 ? written : written.substring(0, space);
    String rest = space < 0 ? "" : written.substring(space + 1);
    return switch (name) {
      case "any" -> frame -> true;
      case "object" -> object(rest);
      case "no" -> frame -> frame.object().isEmpty();
      case "person" -> Frame::objectActs;
      case "thing" -> frame -> !frame.object().isEmpty() && !frame.objectActs();
      case "armed" -> Frame::armed;
      case "reflexive" -> Frame::reflexive;
      case "nobody" -> Frame::nobodyActs;
      case "unsaid" -> Frame::actorUnsaid;
      case "after" -> among(rest, Frame::after);
      case "before" -> among(rest, Frame::before);
      case "ahead" -> {
        Set<String> wanted = words(rest);
        yield frame -> frame.ahead().stream().anyMatch(wanted::contains);
      }
      case "topic" -> {
        String[] sides = rest.split(" > ");
        Set<String> more = words(sides[0]);
        Set<String> fewer = words(sides[1]);
        yield frame -> frame.topic().count(more) > frame.topic().count(fewer);
      }
      default -> throw new IllegalStateException(RESOURCE + ": no such condition: " + written);
    };
  }

  private static Predicate<Frame> object(String heads) {
    return heads.equals("*") ? frame -> !frame.object().isEmpty() : among(heads, Frame::object);
  }

  private static Predicate<Frame> among(String list, Function<Frame, String> word) {
    Set<String> words = words(list);
    return frame -> words.contains(word.apply(frame));
  }

  private static Set<String> words(String list) {
    return Arrays.stream(list.split("\\|"))
        .map(Folding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String key(String kind, String language, String word) {
    return kind + " " + language + " " + Folding.fold(word);
  }

  /** The trigger in the sense that its frame gives it; empty when it then names no happening. */
  Optional<Trigger> in(Language language, Trigger trigger, Frame frame) {
    String key = key(trigger.kind(), language.tag(), trigger.word());
    for (Row row : rows.getOrDefault(key, List.of())) {
      if (row.holds(frame)) {
        return row.type().equals(NONE)
            ? Optional.empty()
            : Optional.of(trigger.inSense(row.type(), row.mode(), row.source()));
      }
    }
    return Optional.of(trigger);
  }
}
