package org.careo.confront;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careo.confront.decide.Verdict;
import org.careo.confront.explain.Explanation;
import org.careo.confront.frame.Frame;
import org.careo.model.Mention;
import org.careo.model.Relation;
import org.careo.model.Span;

/**
 * One person under two titles of which one was not held: a statement that calls a president a
 * former president against one that does not. One finding for two reports and a person.
 */
final class TitleClashes {
  private static final double SURE = 0.8;

  private final List<Frame> frames;

  TitleClashes(List<Frame> frames) {
    this.frames = frames;
  }

  List<Relation> relations() {
    Map<String, Titled> clashing = new TreeMap<>();
    Map<String, Titled> held = new TreeMap<>();
    for (Frame frame : frames) {
      for (Mention mention : frame.account().reading().mentions()) {
        if (!mention.title().isEmpty()
            && !mention.actor().isEmpty()
            && frame.statement().extent().contains(mention.span())) {
          (mention.titleClash() ? clashing : held)
              .putIfAbsent(mention.actor() + " " + frame.report(), new Titled(frame, mention));
        }
      }
    }
    List<Relation> relations = new ArrayList<>();
    for (Titled wrong : clashing.values()) {
      for (Titled right : held.values()) {
        if (wrong.mention.actor().equals(right.mention.actor())
            && !wrong.frame.id().equals(right.frame.id())) {
          relations.add(relation(wrong, right));
        }
      }
    }
    return relations;
  }

  private record Titled(Frame frame, Mention mention) {}

  /** The mention with its title where that stands right before it. */
  private static Span titled(Titled titled) {
    Span span = titled.mention.span();
    String title = titled.mention.title();
    int at = titled.frame.text().lastIndexOf(title, span.start());
    return at >= 0 && span.start() - at <= title.length() + 1 ? new Span(at, span.end()) : span;
  }

  private static Relation relation(Titled wrong, Titled right) {
    Verdict verdict =
        new Verdict(
            Verdict.Outcome.CONTRADICTS,
            "actor",
            Relation.Strength.COMPARE,
            SURE,
            List.of(titled(wrong)),
            List.of(titled(right)),
            "one person, two titles");
    return Relations.of(
        wrong.frame,
        right.frame,
        Relation.Type.CONTRADICTS,
        verdict,
        "title",
        "",
        Explanation.of(wrong.frame, right.frame, verdict.withAspect("title")));
  }
}
