package org.careo.clean.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.clean.date.DateEvidence;
import org.careo.clean.date.DateEvidence.Place;
import org.careo.clean.date.DateNames;
import org.careo.clean.date.WrittenDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Gathers what a page says about its date, with where on the page it says it. */
final class PageDates {
  private static final int MOST_MARKED = 300;
  private static final int LONGEST_DATE = 80;
  private static final int LONGEST_CUE = 40;
  private static final int UNDER = 5;
  private static final int ABOVE = 12;
  private static final int BELOW = 25;
  private static final Pattern SCRIPTED =
      Pattern.compile(
          "\"(?:datePublished|publishedAt|published_at|publishDate|publicationDate|publish_date|pubDate|publishedFirst|first-publication|firstPublished|firstPubDate|publishedDate|datePublication)\""
              + "\\s{0,3}:\\s{0,3}\"([^\"]{8,40})\"");

  private final PageLexicon lexicon;
  private final Document document;
  private final Page page;
  private final PageMetadata metadata;
  private final Role[] roles;
  private final Map<Element, Integer> contexts = new IdentityHashMap<>();
  private final int firstBlock;
  private final int lastBlock;
  private final int headline;

  PageDates(
      PageLexicon lexicon,
      Document document,
      Page page,
      PageMetadata metadata,
      Role[] roles,
      BitSet kept,
      int headline) {
    this.lexicon = lexicon;
    this.document = document;
    this.page = page;
    this.metadata = metadata;
    this.roles = roles;
    this.headline = headline;
    firstBlock = kept.isEmpty() ? page.blocks().size() : kept.nextSetBit(0);
    lastBlock = kept.isEmpty() ? 0 : kept.length() - 1;
    page.contexts().forEach(context -> contexts.put(context.element, context.number));
  }

  DateEvidence evidence() {
    List<DateEvidence.Line> lines = new ArrayList<>();
    String before = "";
    for (Block block : page.blocks()) {
      Role own = block.context().role;
      boolean named = own == Role.DATE || own == Role.BYLINE;
      boolean cued =
          before.length() < LONGEST_CUE
              && WrittenDate.mayHold(block.text())
              && DateNames.endsWithCue("PUBLISHED", before);
      lines.add(new DateEvidence.Line(block.text(), block.span(), place(block), named, cued));
      before = block.text();
    }
    return new DateEvidence(
        metadata.address(),
        metadata.data().published(),
        metadata.data().modified(),
        metadata.metas(),
        marked(),
        lines,
        scripted(),
        order());
  }

  private Place place(Block block) {
    Role role = roles[block.context().number];
    boolean underHeadline =
        headline >= 0
            && block.number() > headline
            && block.number() <= headline + UNDER
            && block.number() < firstBlock;
    if (underHeadline) {
      return Place.HEAD;
    }
    if (role == Role.SIDEBAR || isForeign(role)) {
      return role == Role.SIDEBAR ? Place.SIDE : Place.FOREIGN;
    }
    int number = block.number();
    int top = headline >= 0 ? Math.min(headline, firstBlock) - ABOVE : firstBlock - ABOVE;
    if (number == headline) {
      return Place.FAR;
    }
    if (number >= top && number < firstBlock) {
      return Place.HEAD;
    }
    if (number >= firstBlock && number <= lastBlock) {
      return Place.ARTICLE;
    }
    return number > lastBlock && number <= lastBlock + BELOW ? Place.TAIL : Place.FAR;
  }

  /** Boxes whose dates are of other things. */
  private static boolean isForeign(Role role) {
    return switch (role) {
      case COMMENTS, RELATED, ADVERTISEMENT, NEWSLETTER, NAVIGATION, CONSENT -> true;
      case NONE,
          BODY,
          SHARE,
          FOOTER,
          TOOLS,
          AUTHOR_NOTE,
          BYLINE,
          DATE,
          CAPTION,
          REFERENCES,
          HIDDEN,
          SIDEBAR,
          FORM ->
          false;
    };
  }

  private List<DateEvidence.Marked> marked() {
    int[] firstOfContext = new int[page.contexts().size()];
    Arrays.fill(firstOfContext, -1);
    for (Block block : page.blocks()) {
      int number = block.context().number;
      while (number >= 0 && firstOfContext[number] < 0) {
        firstOfContext[number] = block.number();
        number = page.contexts().get(number).parent;
      }
    }
    List<DateEvidence.Marked> marked = new ArrayList<>();
    for (Element element : document.body().getAllElements()) {
      if (marked.size() >= MOST_MARKED) {
        break;
      }
      if (!isMarked(element)) {
        continue;
      }
      String value = element.attr("datetime");
      value = value.isEmpty() ? element.attr("content") : value;
      value = value.isEmpty() ? element.attr("title") : value;
      String names =
          (element.className()
                  + ' '
                  + element.id()
                  + ' '
                  + element.attr("itemprop")
                  + (element.hasAttr("pubdate") ? " pubdate" : ""))
              .toLowerCase(Locale.ROOT);
      int context = contextOf(element);
      Place place = Place.FAR;
      int line = -1;
      if (context >= 0) {
        String text = element.text().strip();
        line = line(context, firstOfContext[context], text);
        if (line >= 0) {
          place = place(page.blocks().get(line));
        } else {
          Role role = roles[context];
          place = isForeign(role) ? Place.FOREIGN : role == Role.SIDEBAR ? Place.SIDE : Place.FAR;
        }
      }
      marked.add(new DateEvidence.Marked(value, element.text().strip(), names, place, line));
    }
    return marked;
  }

  /** Made for a date, or a short inline element named as one. */
  private boolean isMarked(Element element) {
    String tag = element.normalName();
    String property = element.attr("itemprop");
    if (tag.equals("time")
        || property.equals("datePublished")
        || property.equals("dateCreated")
        || (tag.equals("abbr") && element.hasAttr("title"))) {
      return true;
    }
    boolean inline =
        tag.equals("span")
            || tag.equals("em")
            || tag.equals("small")
            || tag.equals("a")
            || tag.equals("i")
            || tag.equals("b")
            || tag.equals("strong")
            || tag.equals("font");
    String names = inline ? element.className() : "";
    return !names.isEmpty()
        && element.childNodeSize() <= 8
        && lexicon.role(names) == Role.DATE
        && !element.text().isBlank()
        && element.text().length() < LONGEST_DATE;
  }

  private int contextOf(Element element) {
    Element at = element;
    while (at != null) {
      Integer number = contexts.get(at);
      if (number != null) {
        return number;
      }
      at = at.parent();
    }
    return -1;
  }

  /** The block of a context that holds the words. */
  private int line(int context, int first, String text) {
    if (first < 0 || text.isEmpty()) {
      return first;
    }
    for (int number = first; number < page.blocks().size() && number < first + 30; number++) {
      Block block = page.blocks().get(number);
      if (block.context().number < context) {
        break;
      }
      if (block.text().contains(text)) {
        return number;
      }
    }
    return first;
  }

  private String scripted() {
    for (Element script : document.getElementsByTag("script")) {
      Matcher matcher = SCRIPTED.matcher(script.data());
      if (matcher.find()) {
        return matcher.group(1);
      }
    }
    return "";
  }

  /**
   * Month first for English pages, unless they say they are from elsewhere than the United States.
   */
  private WrittenDate.Order order() {
    String language = "";
    Element html = document.selectFirst("html");
    if (html != null) {
      language = html.attr("lang").toLowerCase(Locale.ROOT).replace('_', '-');
    }
    String locale = metadata.meta("og:locale").toLowerCase(Locale.ROOT).replace('_', '-');
    String given = locale.startsWith("en-") ? locale : language.isEmpty() ? locale : language;
    boolean american =
        given.equals("en")
            || given.equals("en-us")
            || (given.isEmpty() && page.language().equals("en"));
    return american ? WrittenDate.Order.MONTH_FIRST : WrittenDate.Order.DAY_FIRST;
  }
}
