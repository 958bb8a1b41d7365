package org.careo.app.page;

import java.util.List;

/**
 * A case on one page.
 *
 * @param name name of the case
 * @param summary what is in it, one sentence each
 * @param origins origins with their carriers
 * @param claims claims with their assessment, most carried with fewest origins first
 * @param conflicts contradictions
 * @param drifts what changed on the way
 * @param checks desk checks
 * @param quotations quotations printed by several reports
 * @param reports the reports
 */
public record CaseView(
    String name,
    List<String> summary,
    List<OriginRow> origins,
    List<ClaimRow> claims,
    List<PairRow> conflicts,
    List<PairRow> drifts,
    List<PairRow> checks,
    List<QuotationFamily> quotations,
    List<ReaderView> reports) {
  public CaseView {
    summary = List.copyOf(summary);
    origins = List.copyOf(origins);
    claims = List.copyOf(claims);
    conflicts = List.copyOf(conflicts);
    drifts = List.copyOf(drifts);
    checks = List.copyOf(checks);
    quotations = List.copyOf(quotations);
    reports = List.copyOf(reports);
  }

  /** An origin and who carries it. */
  public record OriginRow(String name, boolean present, List<Passage> carriers, String basis) {
    public OriginRow {
      carriers = List.copyOf(carriers);
    }
  }

  /** A claim and its accounts. */
  public record ClaimRow(
      String id, String text, String word, String sentence, List<Passage> accounts) {
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

  /** One utterance in its wordings. */
  public record QuotationFamily(String speaker, List<Passage> wordings) {
    public QuotationFamily {
      wordings = List.copyOf(wordings);
    }
  }

  /**
   * Words of a report with the way back to them.
   *
   * @param report report id
   * @param file its file
   * @param offset code point where they begin; -1 = the whole report
   * @param words the words; empty for a whole report
   * @param speaker who says it; empty when it does not matter
   */
  public record Passage(String report, String file, int offset, String words, String speaker) {

    /** Code point after the words, when they are one piece of text. */
    public int end() {
      return offset + words.codePointCount(0, words.length());
    }
  }
}
