package org.careo.picture.happening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** The outcome of a row after which a word names no happening. */
  private static final String NONE = "NONE";

  private final Map<String, List<Row>> rows = new HashMap<>();

  private Senses() {}

  private record Row(List<Condition> conditions, String type, String mode, String source) {
    boolean holds(Frame frame) {
      return conditions.stream().allMatch(condition -> condition.holds(frame));
    }
  }

  private sealed interface Condition {
    boolean holds(Frame frame);
  }

  private record Always() implements Condition {
    @Override
    public boolean holds(Frame frame) {
      return true;
    }
  }

  private record ObjectIs(Set<String> heads) implements Condition {
    @Override
    public boolean holds(Frame frame) {
      return heads.contains(frame.object());
    }
  }

  private record HasObject(boolean wanted) implements Condition {
    @Override
    public boolean holds(Frame frame) {
      return frame.object().isEmpty() != wanted;
    }
  }

  private record ObjectIsSomebody() implements Condition {
    @Override
    public boolean holds(Frame frame) {
      return frame.objectActs();
    }
  }

  private record ObjectIsNobody() implements Condition {
    @Override
    public boolean holds(Frame frame) {
      return !frame.object().isEmpty() && !frame.objectActs();
    }
  }

  private record ActorIsArmed() implements Condition {
    @Override
    public boolean holds(Frame frame) {
      return frame.armed();
    }
  }

  private record IsReflexive() implements Condition {
    @Override
    public boolean holds(Frame frame) {
      return frame.reflexive();
    }
  }

  private record NobodyActs() implements Condition {
    @Override
    public boolean holds(Frame frame) {
      return frame.nobodyActs();
    }
  }

  private record ActorUnsaid() implements Condition {
    @Override
    public boolean holds(Frame frame) {
      return frame.actorUnsaid();
    }
  }

  private record Beside(boolean after, Set<String> words) implements Condition {
    @Override
    public boolean holds(Frame frame) {
      return words.contains(after ? frame.after() : frame.before());
    }
  }

  private record Topic(Set<String> more, Set<String> fewer) implements Condition {
    @Override
    public boolean holds(Frame frame) {
      return frame.topic().count(more) > frame.topic().count(fewer);
    }
  }

  static Senses load() {
    Senses senses = new Senses();
    for (String[] fields : ResourceTable.rows(RESOURCE, -1)) {
      List<Condition> conditions =
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

  private static Condition condition(String written) {
    int space = written.indexOf(' ');
    String name = space < 0 ? written : written.substring(0, space);
    String rest = space < 0 ? "" : written.substring(space + 1);
    return switch (name) {
      case "any" -> new Always();
      case "object" -> rest.equals("*") ? new HasObject(true) : new ObjectIs(words(rest));
      case "no" -> new HasObject(false);
      case "person" -> new ObjectIsSomebody();
      case "thing" -> new ObjectIsNobody();
      case "armed" -> new ActorIsArmed();
      case "reflexive" -> new IsReflexive();
      case "nobody" -> new NobodyActs();
      case "unsaid" -> new ActorUnsaid();
      case "after" -> new Beside(true, words(rest));
      case "before" -> new Beside(false, words(rest));
      case "topic" -> {
        String[] sides = rest.split(" > ");
        yield new Topic(words(sides[0]), words(sides[1]));
      }
      default -> throw new IllegalStateException(RESOURCE + ": no such condition: " + written);
    };
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
