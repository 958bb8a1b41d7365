package org.careo.casefile;

import java.util.ArrayList;
import java.util.List;
import org.careo.text.Folding;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Full-text search over the segments of reports and the contents of statements. */
public final class CaseSearch {
  /**
   * Marks around a found word in {@link Hit#snippet()}: control characters, so that no report can
   * fake them.
   */
  public static final char FOUND = '\u0001';

  public static final char FOUND_END = '\u0002';

  private final Handle handle;

  CaseSearch(Handle handle) {
    this.handle = handle;
    handle.registerRowMapper(ConstructorMapper.factory(Hit.class));
  }

  /**
   * Places where all the words stand, best first. The words are data: nothing in them is a query
   * operator. A phrase in double quotes must stand as it is.
   *
   * @param words what to look for
   * @param limit at most so many
   * @param offset leaves out so many of the best
   */
  public List<Hit> find(String words, int limit, int offset) {
    String query = query(words);
    if (query.isEmpty()) {
      return List.of();
    }
    return handle
        .createQuery(
            "SELECT s.report AS report, r.file AS file, s.kind AS kind, s.item AS item, s.start_at AS start,"
                + " snippet(search, 4, char(1), char(2), ' … ', 24) AS snippet"
                + " FROM search s JOIN reports r ON r.id = s.report"
                // The best are chosen before any snippet is cut: cutting one for every match takes
                // most of the time.
                + " WHERE search MATCH :query AND s.rowid IN (SELECT rowid FROM search WHERE search MATCH :query"
                + " ORDER BY rank, report, start_at, kind LIMIT :limit OFFSET :offset)"
                + " ORDER BY rank, s.report, s.start_at, s.kind")
        .bind("query", query)
        .bind("limit", limit)
        .bind("offset", offset)
        .mapTo(Hit.class)
        .list();
  }

  private static String query(String words) {
    List<String> terms = new ArrayList<>();
    String[] parts = words.split("\"", -1);
    for (int part = 0; part < parts.length; part++) {
      List<String> folded = Folding.words(parts[part]);
      if (folded.isEmpty()) {
        continue;
      }
      if (part % 2 == 1) {
        terms.add('"' + String.join(" ", folded) + '"');
      } else {
        folded.forEach(word -> terms.add('"' + word + '"'));
      }
    }
    return String.join(" AND ", terms);
  }

  /**
   * A place where the words stand.
   *
   * @param report report id
   * @param file its file
   * @param kind segment kind, or "statement"
   * @param item statement id; empty for a segment
   * @param start UTF-16 offset of the segment or statement
   * @param snippet words around, the found ones between {@link #FOUND} and {@link #FOUND_END}
   */
  public record Hit(
      String report, String file, String kind, String item, int start, String snippet) {}
}
