package org.careo.app.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The claims board: a row a claim.
 *
 * @param rows rows of this page
 * @param filter what is asked for
 * @param page number of this page, from 1
 * @param pages how many pages there are
 * @param total how many claims match
 * @param outlets choices
 * @param words choices of assessment words
 * @param speakers names to choose an actor from, those of most claims
 * @param places names to choose a place from, those of most claims
 */
public record BoardView(
    List<Row> rows,
    Filter filter,
    int page,
    int pages,
    int total,
    List<String> outlets,
    List<String> words,
    List<String> speakers,
    List<String> places) {
  public BoardView {
    rows = List.copyOf(rows);
    outlets = List.copyOf(outlets);
    words = List.copyOf(words);
    speakers = List.copyOf(speakers);
    places = List.copyOf(places);
  }

  /** Whether any row of this page has a figure to show. */
  public boolean withFigures() {
    return rows.stream().anyMatch(row -> !row.figures().isEmpty());
  }

  /**
   * What is asked for; empty = anything.
   *
   * @param words words of the claim or its speakers
   * @param actor part of the name of somebody it is put to
   * @param place part of the name of a place inside one of its accounts
   * @param from earliest day on which one of its reports was published, "2031-05-01"
   * @param to latest such day
   * @param language language tag of a report that makes it
   * @param outlet outlet or file of a report that makes it
   * @param assessment assessment word
   * @param relation contradicts, opposes, updates, narrows
   * @param sort carried, contested, text
   * @param all also claims made in one report only
   */
  public record Filter(
      String words,
      String actor,
      String place,
      String from,
      String to,
      String language,
      String outlet,
      String assessment,
      String relation,
      String sort,
      boolean all) {}

  /** The address of this list up to the page number, ready for it. */
  public String query() {
    return "/claims?"
        + pair("words", filter.words())
        + pair("actor", filter.actor())
        + pair("place", filter.place())
        + pair("from", filter.from())
        + pair("to", filter.to())
        + pair("language", filter.language())
        + pair("outlet", filter.outlet())
        + pair("assessment", filter.assessment())
        + pair("relation", filter.relation())
        + pair("sort", filter.sort())
        + (filter.all() ? "all=1&" : "");
  }

  private static String pair(String name, String value) {
    return value.isEmpty()
        ? ""
        : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
  }

  /**
   * A claim.
   *
   * @param id claim id
   * @param text gist
   * @param who speakers, shortened
   * @param carried "1 origin, 7 carriers"
   * @param against how many contradictions
   * @param figures figures of its accounts
   * @param word assessment word
   */
  public record Row(
      String id,
      String text,
      String who,
      String carried,
      int against,
      String figures,
      String word) {}
}
