package org.careo.app.page.situation;

import java.util.List;
import org.careo.app.page.CaseView.Passage;
import org.careo.app.page.Paging;

/**
 * One actor.
 *
 * @param id actor id
 * @param name fullest name
 * @param facts kind, country, other names
 * @param offices titles and roles it is given
 * @param positions in the order of dates
 * @param said what is put to it, one page
 * @param about what others say that names it, the first of it
 * @param aboutMore how much is not shown
 * @param dealings what it and others are told to do to one another
 * @param corrections what a user overruled of it
 * @param alike others that may be the same, by a shared name
 */
public record ActorView(
    String id,
    String name,
    List<String> facts,
    List<Office> offices,
    List<Item> positions,
    Paging<Passage> said,
    List<Passage> about,
    int aboutMore,
    List<Dealing> dealings,
    List<Correction> corrections,
    List<Row> alike) {
  public ActorView {
    facts = List.copyOf(facts);
    offices = List.copyOf(offices);
    positions = List.copyOf(positions);
    about = List.copyOf(about);
    dealings = List.copyOf(dealings);
    corrections = List.copyOf(corrections);
    alike = List.copyOf(alike);
  }

  /** What a user overruled, with its number and in words. */
  public record Correction(int number, String words) {}

  /** A title with the words that give it. */
  public record Office(String title, String reported, boolean clash, List<Passage> words) {
    public Office {
      words = List.copyOf(words);
    }
  }

  /** What two actors are told to do to one another. */
  public record Dealing(String sentence, String other, String otherName, List<Item> items) {
    public Dealing {
      items = List.copyOf(items);
    }
  }

  /** A line of the list of actors. */
  public record Row(
      String id, String name, String kind, String country, int said, int reports, int positions) {}
}
