package org.careo.app.page;

import java.util.List;

/**
 * A case on one page.
 *
 * @param name name of the case
 * @param lead the case in a few sentences
 * @param tiles what is in it, in numbers
 * @param changes what the last build changed
 * @param resting reporting that several reports rest on and that is not in the case
 * @param quoted people and bodies that several reports quote
 * @param origins all origins with their carriers
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
    List<LeadLine> lead,
    List<Tile> tiles,
    ChangesView changes,
    List<OriginRow> resting,
    List<OriginRow> quoted,
    List<OriginRow> origins,
    List<ClaimRow> claims,
    List<PairRow> conflicts,
    List<PairRow> drifts,
    List<PairRow> checks,
    List<PairRow> figures,
    List<QuotationView> quotations,
    List<ReaderView> reports) {
  public CaseView {
    lead = List.copyOf(lead);
    tiles = List.copyOf(tiles);
    resting = List.copyOf(resting);
    quoted = List.copyOf(quoted);
    origins = List.copyOf(origins);
    claims = List.copyOf(claims);
    conflicts = List.copyOf(conflicts);
    drifts = List.copyOf(drifts);
    checks = List.copyOf(checks);
    figures = List.copyOf(figures);
    quotations = List.copyOf(quotations);
    reports = List.copyOf(reports);
  }

  /**
   * An origin and who carries it.
   *
   * @param carriers the first of them, with words that go back to it where they are asked for
   * @param number how many there are
   * @param basis why these reports count as its carriers
   * @param differ what its carriers do not agree on, a line each, with the words
   */
  public record OriginRow(
      String id,
      String name,
      boolean present,
      List<Passage> carriers,
      int number,
      String basis,
      List<String> differ) {
    public OriginRow {
      carriers = List.copyOf(carriers);
      differ = List.copyOf(differ);
    }
  }

  /**
   * A claim and its accounts.
   *
   * @param carried "1 origin, 7 carriers"
   * @param who who says it
   * @param word assessment word
   * @param sentence why
   */
  public record ClaimRow(
      String id,
      String text,
      String carried,
      String who,
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

    /** The sentence and, where words decide, those of each passage: "… : “may” or “will”". */
    String inShort() {
      List<String> deciding =
          passages.stream()
              .map(Passage::deciding)
              .filter(words -> !words.isEmpty())
              .distinct()
              .map(words -> "“" + words + "”")
              .toList();
      return deciding.size() < 2 ? sentence : sentence + ": " + String.join(" or ", deciding);
    }
  }

  /**
   * Words of a report with the way back to them.
   *
   * @param report report id; empty = not in the case
   * @param label what pages call the report
   * @param sha256 hash of its original; empty = unknown
   * @param offset code point where they begin; -1 = the whole report
   * @param end code point after them; -1 likewise
   * @param pieces the words, cut when very long; empty for a whole report
   * @param speaker who says it; empty when it does not matter
   * @param language language tag of the report; empty = unknown
   */
  public record Passage(
      String report,
      String label,
      String sha256,
      int offset,
      int end,
      List<Piece> pieces,
      String speaker,
      String language) {
    public Passage {
      pieces = List.copyOf(pieces);
    }

    /** The words themselves; where others stand between two runs of them, " … ". */
    public String words() {
      StringBuilder words = new StringBuilder();
      boolean apart = false;
      for (Piece piece : pieces) {
        if (piece.style().equals(Passages.AROUND)) {
          apart = true;
        } else {
          words.append(apart && !words.isEmpty() ? " … " : "").append(piece.text());
          apart = false;
        }
      }
      return words.toString();
    }

    /** The words that decide a finding; empty when none are marked. */
    String deciding() {
      return String.join(
          " … ",
          pieces.stream()
              .filter(piece -> piece.style().equals(Passages.DECIDES))
              .map(Piece::text)
              .toList());
    }

    /** Where the words stand, ready to come after the address of the reports. */
    public String link() {
      return offset < 0 ? report : report + "?at=" + offset + "-" + end + "#asked";
    }

    /** The same place with its words cut in another way. */
    public Passage with(List<Piece> other) {
      return new Passage(report, label, sha256, offset, end, other, speaker, language);
    }

    /** The same words put to somebody. */
    public Passage by(String who) {
      return new Passage(report, label, sha256, offset, end, pieces, who, language);
    }
  }

  /** A number with what it counts; the address may be empty. */
  public record Tile(String value, String label, String link) {}
}
