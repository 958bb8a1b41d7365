package org.careo.picture.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careo.model.Language;
import org.careo.picture.stance.MatterLabel.Kind;

/**
 * Names an issue by the label of one of its positions: in the language of the case where a position
 * has one, a noun phrase before a clause, then the one whose words most positions share, then the
 * shortest.
 */
final class IssueNames {
  private IssueNames() {}

  /**
   * The name of an issue.
   *
   * @param drafts its positions
   * @param language the language most reports of the case are written in
   * @return empty when no position has words that could name it
   */
  static Optional<String> of(List<Draft> drafts, Language language) {
    Map<String, Integer> counts = new HashMap<>();
    drafts.forEach(
        draft -> new HashSet<>(draft.stems()).forEach(stem -> counts.merge(stem, 1, Integer::sum)));
    List<MatterLabel> labels = new ArrayList<>();
    drafts.forEach(draft -> draft.label().ifPresent(labels::add));
    return labels.stream()
        .min(
            Comparator.comparing((MatterLabel label) -> !label.language().equals(language))
                .thenComparing(label -> label.kind() != Kind.NOUN_PHRASE)
                .thenComparingInt(label -> -shared(label, counts))
                .thenComparing(MatterLabel::kind)
                .thenComparing(label -> label.words().length())
                .thenComparing(MatterLabel::words))
        .map(MatterLabel::words);
  }

  /** How often the positions beside its own have the stems of a label. */
  private static int shared(MatterLabel label, Map<String, Integer> counts) {
    return label.stems().stream().mapToInt(stem -> counts.getOrDefault(stem, 1) - 1).sum();
  }
}
