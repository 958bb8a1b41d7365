package org.careo.clean.page;

import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.Field;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.text.Folding;
import org.careo.text.NamedPatterns;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Outlet and author of a page, each with its basis. */
final class PageFields {
  private static final Span NOWHERE = new Span(0, 0);
  private static final int LONGEST_NAME = 120;
  private static final NamedPatterns PATTERNS =
      NamedPatterns.load("/org/careo/clean/page/patterns.txt");
  private static final Pattern LEAD = PATTERNS.of("page-fields.lead");
  private static final Pattern END =
      Pattern.compile(PATTERNS.text("page-fields.end"), Pattern.DOTALL);

  private static final Pattern SIGNATURE = PATTERNS.of("page-fields.signature");

  private PageFields() {}

  /**
   * Who published it: as the page's metadata say; else what stands behind the page's title and is
   * named again outside the article; else the host of its address.
   */
  static Field outlet(PageMetadata metadata, String text, List<Segment> segments) {
    String site = metadata.meta("og:site_name");
    if (!site.isBlank() && site.length() <= LONGEST_NAME) {
      return new Field(site.strip(), "meta og:site_name", NOWHERE);
    }
    if (!metadata.data().publisher().isBlank()) {
      return new Field(metadata.data().publisher(), "json-ld publisher", NOWHERE);
    }
    String name =
        metadata.meta("application-name", "al:android:app_name", "dc.publisher", "publisher");
    if (!name.isBlank() && name.length() <= LONGEST_NAME && !name.startsWith("http")) {
      return new Field(name.strip(), "meta", NOWHERE);
    }
    Field named = site(Headline.siteOf(metadata.pageTitle()), text, segments);
    if (named.isKnown()) {
      return named;
    }
    String host = host(metadata.address());
    return host.isEmpty() ? Field.UNKNOWN : new Field(host, "address", NOWHERE);
  }

  /** The name behind the page's title, where the page names it outside the article. */
  private static Field site(String name, String text, List<Segment> segments) {
    Pattern again =
        Pattern.compile("(?iu)(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])");
    for (Segment segment : segments) {
      boolean own = segment.kind() == SegmentKind.WIDGET || segment.kind() == SegmentKind.BYLINE;
      Matcher found = again.matcher(own && !name.isEmpty() ? segment.span().of(text) : "");
      if (found.find()) {
        int start = segment.span().start() + found.start();
        return new Field(name, "page title", new Span(start, start + name.length()));
      }
    }
    return Field.UNKNOWN;
  }

  private static String host(String address) {
    if (address.isEmpty()) {
      return "";
    }
    try {
      String host = URI.create(address).getHost();
      return host == null ? "" : host.startsWith("www.") ? host.substring(4) : host;
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }

  /**
   * Who signed it: as JSON-LD, a byline, the metadata or an element of the author's say; else as
   * the lines round the headline are read without markup.
   */
  static Field author(
      PageMetadata metadata,
      Document document,
      String text,
      List<Segment> segments,
      Field outlet,
      PageHead head) {
    List<String> named =
        metadata.data().authors().stream()
            .map(PageFields::name)
            .filter(name -> !name.isEmpty())
            .toList();
    if (!named.isEmpty()) {
      return new Field(String.join(", ", named), "json-ld author", NOWHERE);
    }
    for (Segment segment : segments) {
      if (segment.kind() == SegmentKind.BYLINE) {
        String line = segment.span().of(text);
        Matcher lead = LEAD.matcher(line);
        if (lead.find()) {
          String name = END.matcher(line.substring(lead.end())).replaceFirst("").strip();
          int at = line.indexOf(name, lead.end());
          if (!name(name).isEmpty() && at >= 0) {
            int start = segment.span().start() + at;
            return new Field(name, "byline", new Span(start, start + name.length()));
          }
        }
      }
    }
    String meta =
        name(
            metadata.meta(
                "author",
                "article:author",
                "parsely-author",
                "sailthru.author",
                "byl",
                "dc.creator",
                "dcterms.creator",
                "og:article:author",
                "article:author_name"));
    if (!meta.isEmpty() && !Folding.fold(meta).equals(Folding.fold(outlet.value()))) {
      return new Field(meta, "meta", NOWHERE);
    }
    for (Element element : document.select("[rel=author], [itemprop=author]")) {
      String name = name(element.text());
      if (!name.isEmpty()) {
        return new Field(name, "author element", NOWHERE);
      }
    }
    Field signed = signed(document);
    return signed.isKnown() ? signed : head.author();
  }

  /** What an element of the author's names alone holds: {@code <p class=byline>Ana Ruiz</p>}. */
  private static Field signed(Document document) {
    for (Element element : document.select(".byline, .author, .autor, .firma, .article-author")) {
      String name = END.matcher(name(element.text())).replaceFirst("").strip();
      boolean others =
          element.closest(
                  "aside, footer, nav, [class*=comment], [class*=related], [class*=teaser],"
                      + " [id*=comment]")
              != null;
      if (!others && SIGNATURE.matcher(name).matches()) {
        return new Field(name, "author element", NOWHERE);
      }
    }
    return Field.UNKNOWN;
  }

  /** A name without its lead-in; empty when it is an address or no name. */
  private static String name(String written) {
    String name = LEAD.matcher(written.strip()).replaceFirst("").strip();
    boolean usable =
        name.length() >= 2
            && name.length() <= LONGEST_NAME
            && !name.contains("://")
            && !name.startsWith("@")
            && !name.contains("www.")
            && name.chars().anyMatch(Character::isLetter);
    return usable ? name : "";
  }
}
