package org.careo.clean.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.careo.clean.date.PublicationDate;
import org.careo.model.Cleaned;
import org.careo.model.ErrorCategory;
import org.careo.model.Failure;
import org.careo.model.Field;
import org.careo.model.Language;
import org.careo.model.Link;
import org.careo.model.Original;
import org.careo.model.Published;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Makes a report of an HTML page. */
public final class PageCleaner {
  private static final int MOST_BYTES = 20_000_000;
  private static final int LONGEST_ADDRESS = 4_000;
  private static final double LEAST_AGREEMENT = 0.5;

  private final PageLexicon lexicon = new PageLexicon();

  /** Never throws for any bytes. */
  public Cleaned clean(Original original) {
    if (original.bytes().length > MOST_BYTES) {
      return failed(original, ErrorCategory.LIMIT, "page larger than 20 MB");
    }
    try {
      Document document = Jsoup.parse(new ByteArrayInputStream(original.bytes()), null, "");
      return new Cleaned.Readable(report(original, document));
    } catch (IOException failed) {
      return failed(original, ErrorCategory.UNREADABLE, "cannot be parsed: " + failed.getMessage());
    }
  }

  private Report report(Original original, Document document) {
    PageMetadata metadata = PageMetadata.of(document);
    Page page = BlockCollector.collect(document.body(), lexicon);
    Headline headline = Headline.find(page, metadata);
    BodyFinder finder = new BodyFinder(page, headline, lexicon);
    Body body = Body.find(page, finder, metadata.data());
    BitSet kept = body.blocks();
    SegmentMarker marker =
        new SegmentMarker(page, lexicon, finder.roles(), kept, headline.block(), metadata);
    List<Segment> segments = marker.mark();
    Published published =
        new PublicationDate(
                new PageDates(lexicon, document, page, metadata, finder.roles(), kept, headline.block())
                    .evidence())
            .find();
    Field outlet = PageFields.outlet(metadata);
    return new Report(
        original.reportId(),
        original.file(),
        original.sha256(),
        new Language(page.language()),
        page.text(),
        segments,
        headline.field(),
        outlet,
        PageFields.author(metadata, document, page.text(), segments, outlet),
        published,
        metadata.address(),
        links(page, segments),
        warnings(page, body));
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

  private static List<String> warnings(Page page, Body body) {
    List<String> warnings = new ArrayList<>();
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
