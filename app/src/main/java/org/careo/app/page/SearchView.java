package org.careo.app.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.careo.casefile.CaseSearch;

/**
 * What a search found.
 *
 * @param words what was asked for
 * @param hits places on this page
 * @param page number of this page, from 1
 * @param more whether there is another page
 */
public record SearchView(String words, List<Hit> hits, int page, boolean more) {
  /** Hits a page. */
  public static final int PAGE = 30;

  public SearchView {
    hits = List.copyOf(hits);
  }

  /** The address of this search up to the page number, ready for it. */
  public String query() {
    return "/search?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&";
  }

  /** One place with the found words marked. */
  public record Hit(
      String report, String label, String kind, String item, String place, List<Piece> snippet) {
    public Hit {
      snippet = List.copyOf(snippet);
    }
  }

  /** Makes the view of at most one more hit than a page holds. */
  public static SearchView of(CaseIndex index, String words, List<CaseSearch.Hit> found, int page) {
    List<Hit> hits =
        found.stream()
            .limit(PAGE)
            .map(
                hit ->
                    new Hit(
                        hit.report(),
                        index.labelOf(hit.report()),
                        hit.kind(),
                        hit.item(),
                        place(index, hit),
                        pieces(hit.snippet())))
            .toList();
    return new SearchView(words, hits, page, found.size() > PAGE);
  }

  /** Where the first found word stands, "START-END" in code points. */
  private static String place(CaseIndex index, CaseSearch.Hit hit) {
    int first = hit.snippet().indexOf(CaseSearch.FOUND);
    int last = hit.snippet().indexOf(CaseSearch.FOUND_END);
    String text = index.text(hit.report());
    if (first >= 0 && last > first) {
      String before = hit.snippet().substring(hit.snippet().startsWith(" … ") ? 3 : 0, first);
      String word = hit.snippet().substring(first + 1, last);
      int at = text.indexOf(before + word, Math.min(hit.start(), text.length()));
      if (at >= 0) {
        int start = at + before.length();
        return index.point(hit.report(), start)
            + "-"
            + index.point(hit.report(), start + word.length());
      }
    }
    int start = Math.min(hit.start(), Math.max(0, text.length() - 1));
    return String.valueOf(index.point(hit.report(), start));
  }

  private static List<Piece> pieces(String snippet) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (int at = 0; at < snippet.length(); at++) {
      char unit = snippet.charAt(at);
      if (unit == CaseSearch.FOUND || unit == CaseSearch.FOUND_END) {
        pieces.add(Piece.marked(run.toString(), unit == CaseSearch.FOUND ? "" : "found", ""));
        run.setLength(0);
      } else {
        run.append(unit);
      }
    }
    pieces.add(Piece.plain(run.toString()));
    return pieces;
  }
}
