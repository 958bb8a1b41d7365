package org.careo.app.page;

import java.util.List;

/**
 * A statement as it is shown beside its words.
 *
 * @param id statement id
 * @param speaker who it is put to; "source unknown" when it is not known
 * @param known whether the speaker is known
 * @param own whether the author says it unattributed
 * @param cue the cue's words
 * @param content the content's words, cut when very long
 * @param span where the content stands in code points, "START-END"
 * @param form direct, indirect, mixed, author
 * @param commitment polarity, certainty and stage in words; empty for a plain assertion
 * @param chain the hops in words, first utterer first; empty when one hop
 * @param rule which pattern found it
 */
public record Card(
    String id,
    String speaker,
    boolean known,
    boolean own,
    String cue,
    String content,
    String span,
    String form,
    String commitment,
    List<String> chain,
    String rule) {
  public Card {
    chain = List.copyOf(chain);
  }
}
