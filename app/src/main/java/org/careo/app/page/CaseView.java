package org.careo.app.page;

import java.util.List;

/**
 * A case on one page.
 *
 * @param name name of the case
 * @param summary what is in it, one sentence each
 * @param tiles what is in it, in numbers
 * @param origins origins with their carriers
 * @param claims claims with their assessment, most carried with fewest origins first
 * @param conflicts contradictions
 * @param drifts what changed on the way
 * @param checks desk checks
 * @param figures figures that one report alone gives
 * @param quotations quotations printed by several reports
 * @param reports the reports
 */
public record CaseView(
    String name,
    List<String> summary,
    List<Tile> tiles,
    List<OriginRow> origins,
    List<ClaimRow> claims,
    List<PairRow> conflicts,
    List<PairRow> drifts,
    List<PairRow> checks,
    List<PairRow> figures,
    List<QuotationView> quotations,
    List<ReaderView> reports) {
  public CaseView {
    summary = List.copyOf(summary);
    tiles = List.copyOf(tiles);
    figures = List.copyOf(figures);
    origins = List.copyOf(origins);
    claims = List.copyOf(claims);
    conflicts = List.copyOf(conflicts);
    drifts = List.copyOf(drifts);
    checks = List.copyOf(checks);
    quotations = List.copyOf(quotations);
    reports = List.copyOf(reports);
  }

  /** An origin and who carries it. */
  public record OriginRow(
      String id, String name, boolean present, List<Passage> carriers, String basis) {
    public OriginRow {
      carriers = List.copyOf(carriers);
    }
  }

  /** A claim and its accounts. */
  public record ClaimRow(
      String id,
      String text,
      String carried,
      String word,
      String sentence,
      List<Passage> accounts) {
    public ClaimRow {
      accounts = List.copyOf(accounts);
    }
  }

  /** Two or more passages and what is said of them. */
  public record PairRow(String kind, String sentence, List<Passage> passages) {
    public PairRow {
      passages = List.copyOf(passages);
    }
  }

  /**
   * Words of a report with the way back to them.
   *
   * @param report report id; empty = not in the case
   * @param label its outlet and file
   * @param offset code point where they begin; -1 = the whole report
   * @param end code point after them; -1 likewise
   * @param words the words, cut when very long; empty for a whole report
   * @param speaker who says it; empty when it does not matter
   * @param language language tag of the report; empty = unknown
   */
  public record Passage(
      String report,
      String label,
      int offset,
      int end,
      String words,
      String speaker,
      String language) {

    /** Where the words stand, ready to come after the address of the reports. */
    public String link() {
      return offset < 0 ? report : report + "?at=" + offset + "-" + end + "#asked";
    }
  }

  /** A number with what it counts; the address may be empty. */
  public record Tile(String value, String label, String link) {}
}
