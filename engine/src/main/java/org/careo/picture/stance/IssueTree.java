package org.careo.picture.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.careo.model.Issue;
import org.careo.model.Language;
import org.careo.model.Overrule;
import org.jspecify.annotations.Nullable;

/**
 * Puts positions on issues and issues into a tree of two levels, then replays what the user moved,
 * renamed or joined.
 */
final class IssueTree {
  /** Share of the lighter topic's weight that makes two topics one issue. */
  private static final double SAME = 0.5;

  /** What two topics share must be so much of the heavier one as well. */
  private static final double LEAST_OF_BOTH = 0.25;

  /** Share that puts a smaller issue below a larger one. */
  private static final double BELOW = 0.3;

  /** A stem of more topics than this says nothing once there are many. */
  private static final double COMMON = 0.1;

  private static final int MANY = 100;
  private static final int LONGEST_NAME = 120;
  private static final int WORDS_IN_ID = 4;

  private final List<Draft> drafts;
  private final Language language;
  private final Map<String, Integer> topicsWith = new HashMap<>();
  private final Map<String, Leader> leaders = new TreeMap<>();
  private final Map<String, List<Leader>> byStem = new HashMap<>();
  private final Map<String, String> issueOfDraft = new HashMap<>();

  private static final class Leader {
    private final String id;
    private final Set<String> stems;
    private final List<Draft> drafts = new ArrayList<>();
    private String parent = "";

    Leader(String id, Set<String> stems) {
      this.id = id;
      this.stems = stems;
    }

    int members() {
      return drafts.size();
    }

    /** The label of one of its positions; else the words of the first, marked as words. */
    String name(Language language) {
      return shortened(
          IssueNames.of(drafts, language).orElseGet(() -> IssueTree.name(drafts.getFirst())));
    }
  }

  /**
   * @param drafts positions in the order of their ids
   * @param claimOf claim of each statement: statements of one claim are on one issue
   * @param language the language issues are named in where their positions allow
   */
  IssueTree(List<Draft> drafts, Map<String, String> claimOf, Language language) {
    this.drafts = drafts;
    this.language = language;
    for (Draft draft : drafts) {
      draft.stems().forEach(stem -> topicsWith.merge(stem, 1, Integer::sum));
    }
    Map<String, Leader> ofClaim = new HashMap<>();
    for (Draft draft : drafts) {
      String claim = claimOf.getOrDefault(draft.statement(), "");
      Leader leader = claim.isEmpty() ? null : ofClaim.get(claim);
      if (leader == null) {
        leader = place(draft);
      }
      if (!claim.isEmpty()) {
        ofClaim.putIfAbsent(claim, leader);
      }
      leader.drafts.add(draft);
      issueOfDraft.put(draft.id(), leader.id);
    }
    grow();
  }

  private Leader place(Draft draft) {
    Set<String> stems = new HashSet<>(draft.stems());
    Leader best = nearest(stems, SAME, null);
    if (best != null) {
      return best;
    }
    Leader leader = new Leader(newId(draft), stems);
    leaders.put(leader.id, leader);
    stems.forEach(stem -> byStem.computeIfAbsent(stem, key -> new ArrayList<>()).add(leader));
    return leader;
  }

  /** Issues from the smallest on look for a larger one to stand below. */
  private void grow() {
    List<Leader> bySize =
        leaders.values().stream()
            .sorted(
                Comparator.comparingInt((Leader leader) -> leader.members())
                    .thenComparing(leader -> leader.id))
            .toList();
    for (Leader leader : bySize) {
      Leader above = nearest(leader.stems, BELOW, leader);
      if (above != null && above.members() > leader.members() && above.parent.isEmpty()) {
        leader.parent = above.id;
      }
    }
    // Two levels only: what stands below a child is lifted to the child's parent.
    for (Leader leader : bySize) {
      Leader above = leaders.get(leader.parent);
      if (above != null && !above.parent.isEmpty()) {
        leader.parent = above.parent;
      }
    }
  }

  private @Nullable Leader nearest(Set<String> stems, double least, @Nullable Leader self) {
    Map<Leader, Integer> shared = new HashMap<>();
    for (String stem : stems) {
      if (!isCommon(stem)) {
        byStem
            .getOrDefault(stem, List.of())
            .forEach(leader -> shared.merge(leader, 1, Integer::sum));
      }
    }
    Leader best = null;
    double highest = least;
    for (Map.Entry<Leader, Integer> each : shared.entrySet()) {
      Leader leader = each.getKey();
      boolean enough = each.getValue() >= 2 || leader.stems.equals(stems);
      double likeness = leader == self || !enough ? 0 : likeness(stems, leader.stems);
      boolean equal = likeness == highest && (best == null || isBefore(leader, best));
      if (likeness > highest || equal) {
        highest = likeness;
        best = leader;
      }
    }
    return best;
  }

  private static boolean isBefore(Leader a, Leader b) {
    return a.id.compareTo(b.id) < 0;
  }

  private boolean isCommon(String stem) {
    return drafts.size() > MANY
        && topicsWith.getOrDefault(stem, 0) > Math.max(20, COMMON * drafts.size());
  }

  private double likeness(Set<String> a, Set<String> b) {
    double common = 0;
    double ofA = 0;
    double ofB = 0;
    for (String stem : a) {
      ofA += weight(stem);
      common += b.contains(stem) ? weight(stem) : 0;
    }
    for (String stem : b) {
      ofB += weight(stem);
    }
    return common < LEAST_OF_BOTH * Math.max(ofA, ofB) ? 0 : common / Math.min(ofA, ofB);
  }

  private double weight(String stem) {
    return Math.log(1 + (double) drafts.size() / topicsWith.getOrDefault(stem, 1));
  }

  private String newId(Draft draft) {
    List<String> first = draft.stems().subList(0, Math.min(WORDS_IN_ID, draft.stems().size()));
    String base = "i" + (first.isEmpty() ? draft.id() : String.join("-", first));
    String id = base;
    for (int number = 2; leaders.containsKey(id); number++) {
      id = base + "-" + number;
    }
    return id;
  }

  private static String name(Draft draft) {
    Topic topic = draft.topic();
    boolean named = !topic.words().isEmpty() && !topic.pointsBack();
    String words =
        named
            ? topic.words()
            : draft.around().words(topic.pointsBack() ? topic.matter() : draft.span());
    return quoted(words);
  }

  /** Words that are no name of anything stand between marks. */
  private static String quoted(String words) {
    return "\"“«".indexOf(words.charAt(0)) >= 0 ? words : "“" + words + "”";
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST_NAME ? words : words.substring(0, LONGEST_NAME - 1) + "…";
  }

  /**
   * Issues by id as the user wants them, and where each found issue went.
   *
   * @param issues by id
   * @param standsFor the issue that stands for an issue that was joined to it
   */
  record Edited(Map<String, Issue> issues, Map<String, String> standsFor) {}

  /** The issue of each position by its id, before editing. */
  Map<String, String> issueOfDraft() {
    return issueOfDraft;
  }

  /** Replays the user's changes; one that names an issue that is not there changes nothing. */
  Edited edited(List<Overrule> overrules) {
    Map<String, Issue> issues = new TreeMap<>();
    Map<String, String> standsFor = new HashMap<>();
    leaders.forEach(
        (id, leader) ->
            issues.put(
                id,
                new Issue(
                    id,
                    leader.parent,
                    leader.name(language),
                    leader.stems.stream().sorted().toList(),
                    false)));
    for (Overrule overrule : overrules) {
      Issue issue = issues.get(overrule.subject());
      if (issue != null) {
        apply(overrule, issue, issues, standsFor);
      }
    }
    return new Edited(issues, standsFor);
  }

  private static void apply(
      Overrule overrule, Issue issue, Map<String, Issue> issues, Map<String, String> standsFor) {
    switch (overrule.action()) {
      case RENAME_ISSUE ->
          issues.put(
              issue.id(),
              new Issue(issue.id(), issue.parent(), overrule.value(), issue.words(), true));
      case MOVE_ISSUE -> {
        boolean there = overrule.value().isEmpty() || issues.containsKey(overrule.value());
        if (there && !isBelow(overrule.value(), issue.id(), issues)) {
          issues.put(
              issue.id(),
              new Issue(issue.id(), overrule.value(), issue.name(), issue.words(), true));
        }
      }
      case MERGE_ISSUE -> {
        Issue into = issues.get(overrule.value());
        if (into != null && !into.id().equals(issue.id())) {
          issues.remove(issue.id());
          standsFor.replaceAll((id, to) -> to.equals(issue.id()) ? into.id() : to);
          standsFor.put(issue.id(), into.id());
          issues.put(
              into.id(), new Issue(into.id(), into.parent(), into.name(), into.words(), true));
          issues.replaceAll((id, each) -> lifted(each, issue.id(), into.id()));
        }
      }
      case MERGE_ACTOR, SPLIT_ACTOR, RENAME_ACTOR -> {}
    }
  }

  /** What stood below a joined issue stands below the one it was joined to. */
  private static Issue lifted(Issue each, String from, String to) {
    if (!each.parent().equals(from)) {
      return each;
    }
    String parent = each.id().equals(to) ? "" : to;
    return new Issue(each.id(), parent, each.name(), each.words(), each.edited());
  }

  private static boolean isBelow(String id, String top, Map<String, Issue> issues) {
    String above = id;
    for (int level = 0; level <= issues.size() && !above.isEmpty(); level++) {
      if (above.equals(top)) {
        return true;
      }
      Issue issue = issues.get(above);
      above = issue == null ? "" : issue.parent();
    }
    return false;
  }
}
