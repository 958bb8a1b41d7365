package org.careo.clean.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.clean.date.PublicationDate;
import org.careo.clean.format.Decoded;
import org.careo.clean.format.TextDecoder;
import org.careo.clean.language.LanguageFinder;
import org.careo.model.Cleaned;
import org.careo.model.ErrorCategory;
import org.careo.model.Failure;
import org.careo.model.Field;
import org.careo.model.Link;
import org.careo.model.Original;
import org.careo.model.Published;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Makes a report of an HTML page: the page's text in its order, cut into segments, with title,
 * outlet, author, date, address and links.
 *
 * <p>Example: {@code new PageCleaner().clean(original)} for the bytes of a saved news page. Safe
 * for use by several threads. The work is linear in the size of the page: at most 20 MB of markup,
 * 512 levels of elements, 1.5 million nodes and 8 million characters of text are read.
 */
public final class PageCleaner {
  private static final int MOST_BYTES = 20_000_000;
  private static final int DECLARATION_WITHIN = 4_096;
  private static final int LONGEST_ADDRESS = 4_000;
  private static final int DEEPEST = 512;
  private static final double LEAST_AGREEMENT = 0.5;
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s{0,3}=\\s{0,3}[\"']?\\s{0,3}([a-z0-9_:-]{2,40})");

  private final PageLexicon lexicon = new PageLexicon();
  private final LanguageFinder languages = new LanguageFinder();

  /** Never throws for any bytes; a page without text is unreadable, one over 20 MB a limit. */
  public Cleaned clean(Original original) {
    if (original.bytes().length > MOST_BYTES) {
      return failed(original, ErrorCategory.LIMIT, "page larger than 20 MB");
    }
    Decoded decoded = TextDecoder.decode(original.bytes(), declaredCharset(original.bytes()));
    return clean(original, decoded.text(), decoded.warnings());
  }

  /**
   * The same for markup that is already decoded, such as the HTML part of a mail.
   *
   * @param original where it came from
   * @param markup the page
   * @param warnings what is known to be wrong with it, handed on into the report
   */
  public Cleaned clean(Original original, String markup, List<String> warnings) {
    Document document = Jsoup.parse(markup, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    Report report = report(original, document, warnings);
    return report.text().isBlank()
        ? failed(original, ErrorCategory.UNREADABLE, "the page holds no text")
        : new Cleaned.Readable(report);
  }

  private static String declaredCharset(byte[] bytes) {
    String head =
        new String(
            bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    return matcher.find() ? matcher.group(1) : "";
  }

  private Report report(Original original, Document document, List<String> known) {
    PageMetadata metadata = PageMetadata.of(document);
    Page page = BlockCollector.collect(document.body(), lexicon);
    Headline headline = Headline.find(page, metadata);
    BodyFinder finder = new BodyFinder(page, headline, lexicon);
    Body body = Body.find(page, finder, metadata.data());
    BitSet kept = body.blocks();
    SegmentMarker marker =
        new SegmentMarker(page, lexicon, finder.roles(), kept, headline.block(), metadata);
    PageDates dates =
        new PageDates(lexicon, document, page, metadata, finder.roles(), kept, headline.block());
    Published published = new PublicationDate(dates.evidence()).find();
    List<Segment> marked = withDate(marker.mark(), published);
    PageHead head = PageHead.of(page.text(), marked, headline.block());
    List<Segment> segments = PageFoot.mark(page.text(), head.mark(marked), headline.block());
    Field outlet = PageFields.outlet(metadata, page.text(), segments);
    return new Report(
        original.reportId(),
        original.file(),
        original.sha256(),
        languages.find(page.text(), segments),
        page.text(),
        segments,
        headline.field(),
        outlet,
        PageFields.author(metadata, document, page.text(), segments, outlet, head),
        published.range().isKnown() ? published : head.published(),
        metadata.address(),
        links(page, segments),
        warnings(known, page, body));
  }

  /** The line that gave the date is a date, unless it is something better known. */
  private static List<Segment> withDate(List<Segment> segments, Published published) {
    if (published.span().isEmpty()) {
      return segments;
    }
    return segments.stream()
        .map(
            segment ->
                segment.kind() == SegmentKind.WIDGET && segment.span().contains(published.span())
                    ? new Segment(SegmentKind.DATE, segment.span(), 0, "date of publication")
                    : segment)
        .toList();
  }

  private static List<Link> links(Page page, List<Segment> segments) {
    List<Link> links = new ArrayList<>();
    for (Block block : page.blocks()) {
      if (segments.get(block.number()).kind().isArticle()) {
        for (Link link : block.links()) {
          String url = link.url();
          boolean leads =
              !url.isEmpty()
                  && !url.startsWith("#")
                  && !url.regionMatches(true, 0, "javascript:", 0, 11)
                  && url.length() <= LONGEST_ADDRESS;
          if (leads) {
            links.add(link);
          }
        }
      }
    }
    return links;
  }

  private static List<String> warnings(List<String> known, Page page, Body body) {
    List<String> warnings = new ArrayList<>(known);
    if (page.truncated()) {
      warnings.add("page cut off: too many nodes or too much text");
    }
    if (body.blocks().isEmpty()) {
      warnings.add("no article found on the page");
    } else if (body.agreement() < LEAST_AGREEMENT) {
      warnings.add(
          "extractors disagree: they share "
              + Math.round(100 * body.agreement())
              + "% of the words they take for the article");
    }
    return warnings;
  }

  private static Cleaned failed(Original original, ErrorCategory category, String message) {
    return new Cleaned.Unreadable(
        original.reportId(), original.file(), original.sha256(), new Failure(category, message));
  }
}
