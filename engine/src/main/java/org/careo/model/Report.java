package org.careo.model;

import java.util.List;

/**
 * One published text, cleaned: the text that is read, cut into segments, and what is known of it.
 *
 * <p>For a plain-text original {@code text} is the decoded file untouched; for markup it is the
 * text of the page in its order, junk included and marked by segments.
 *
 * @param id see {@link ReportId}
 * @param file name inside its input
 * @param sha256 hash of the original
 * @param language language of the article
 * @param text what is read; every span of the report counts UTF-16 units in it
 * @param segments in text order, not overlapping
 * @param title the headline
 * @param outlet who published it
 * @param author who signed it
 * @param published when
 * @param url address of the report as its original tells (canonical link); empty = unknown
 * @param links links in the article's own segments, in text order
 * @param warnings what a reader should know about the text: "charset guessed", "extractors
 *     disagree", …
 */
public record Report(
    String id,
    String file,
    String sha256,
    Language language,
    String text,
    List<Segment> segments,
    Field title,
    Field outlet,
    Field author,
    Published published,
    String url,
    List<Link> links,
    List<String> warnings) {

  public Report {
    segments = List.copyOf(segments);
    links = List.copyOf(links);
    warnings = List.copyOf(warnings);
  }

  /** The same report under another id, with another text and its segments. */
  public Report with(String otherId, String otherText, List<Segment> otherSegments) {
    return new Report(
        otherId,
        file,
        sha256,
        language,
        otherText,
        otherSegments,
        title,
        outlet,
        author,
        published,
        url,
        links,
        warnings);
  }
}
