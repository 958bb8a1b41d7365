package org.careo.app.page;

import java.util.List;
import java.util.Set;
import org.careo.model.Claim;

/**
 * What lists ask of a claim, worked out once.
 *
 * @param claim the claim
 * @param reports ids of the reports that make it, in order of its statements
 * @param speakers who it is put to; empty = only the authors say it
 * @param places names of places inside its accounts
 * @param against how many contradictions
 * @param folded its text and its speakers folded, for search
 * @param foldedSpeakers its speakers folded, a line each
 * @param foldedPlaces its places folded, a line each
 */
public record ClaimFacts(
    Claim claim,
    List<String> reports,
    Set<String> speakers,
    Set<String> places,
    int against,
    String folded,
    String foldedSpeakers,
    String foldedPlaces) {

  /** "1 origin, 7 carriers". */
  public String carried() {
    int least = claim.assessment().minimumOrigins();
    int most = claim.assessment().maximumOrigins();
    String origins =
        least <= 0
            ? "origins open"
            : (least == most ? String.valueOf(least) : least + " to " + most)
                + (most == 1 ? " origin" : " origins");
    return origins + ", " + reports.size() + (reports.size() == 1 ? " carrier" : " carriers");
  }

  /** "Ada Roe, River Council and 2 more"; "the authors" when it is put to nobody. */
  public String who() {
    List<String> first = speakers.stream().limit(3).map(name -> Blocks.cut(name, 60)).toList();
    int more = speakers.size() - first.size();
    return first.isEmpty()
        ? "the authors"
        : String.join(", ", first) + (more > 0 ? " and " + more + " more" : "");
  }
}
