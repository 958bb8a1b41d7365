package org.careo.app.page.situation;

import java.util.List;
import org.careo.app.page.Paging;

/**
 * Operations and what goes with them, one list at a time.
 *
 * @param list name of the list that is shown, one of {@link MeasuresViews#LISTS}
 * @param counts how many items each list holds, in the order of the lists
 * @param cards one page of it
 */
public record MeasuresView(String list, List<Integer> counts, Paging<Card> cards) {
  public MeasuresView {
    counts = List.copyOf(counts);
  }

  /**
   * A thing with its parts.
   *
   * @param title what it is
   * @param facts "name: value"
   * @param tellings where it is told
   * @param parts components, effects, plans that would cross it, each under its heading
   */
  public record Card(String title, List<String> facts, List<Item> tellings, List<Part> parts) {
    public Card {
      facts = List.copyOf(facts);
      tellings = List.copyOf(tellings);
      parts = List.copyOf(parts);
    }
  }

  /** Items under one heading. */
  public record Part(String heading, List<Item> items) {
    public Part {
      items = List.copyOf(items);
    }
  }
}
