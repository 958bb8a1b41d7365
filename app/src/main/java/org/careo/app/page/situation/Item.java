package org.careo.app.page.situation;

import java.util.ArrayList;
import java.util.List;
import org.careo.app.page.CaseView.Passage;

/**
 * One thing of the situation as one passage tells it.
 *
 * @param title what it is, in a few words
 * @param kind what sort of thing, in a word or two
 * @param facts "name: value" of what is known of it besides
 * @param when when it happened or was taken; "no date told" when unknown
 * @param told day of the report; empty when unknown
 * @param grade how far whoever says it stands behind it, and how the claim is assessed
 * @param words the words that tell it
 */
public record Item(
    String title,
    String kind,
    List<String> facts,
    String when,
    String told,
    String grade,
    Passage words) {
  public Item {
    facts = List.copyOf(facts);
  }

  /** The same with one more fact behind the others. */
  Item with(String fact) {
    List<String> more = new ArrayList<>(facts);
    more.add(fact);
    return new Item(title, kind, more, when, told, grade, words);
  }
}
