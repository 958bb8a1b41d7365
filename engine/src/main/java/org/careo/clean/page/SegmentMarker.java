package org.careo.clean.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.text.Folding;

/**
 * Gives every block of a page its kind: the article's blocks by their form, the others by the role
 * of their surroundings, by their place and by what they look like.
 */
final class SegmentMarker {
  /** Rule of a standfirst: the article's own, but apart from its running text. */
  static final String DECK = "standfirst";

  /** Rule of an agency's credit line ("Reporting by …"). */
  static final String CREDIT = "credit line";

  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:(?:By|BY|Por|POR|Von|Par|Di|Written by|Escrito por|Story by|Texto:?|Author:|Autor:)\\s+)"
              + "\\p{Lu}[^.!?]{2,110}$");
  private static final Pattern POST_SIGNATURE = Pattern.compile("\\(@\\w{1,30}\\)");
  private static final Set<String> DECK_NAMES =
      Set.of(
          "deck",
          "dek",
          "standfirst",
          "subtitle",
          "subhead",
          "subheading",
          "subheadline",
          "summary",
          "excerpt",
          "lead",
          "lede",
          "intro",
          "bajada",
          "entradilla",
          "sumario",
          "copete",
          "subtitulo",
          "cintillo",
          "balazo",
          "resumen",
          "tagline",
          "kicker",
          "description");

  private final Page page;
  private final PageLexicon lexicon;
  private final Role[] roles;
  private final BitSet kept;
  private final int headline;
  private final PageMetadata metadata;
  private final BlockValue value;

  SegmentMarker(
      Page page,
      PageLexicon lexicon,
      Role[] roles,
      BitSet kept,
      int headline,
      PageMetadata metadata) {
    this.page = page;
    this.lexicon = lexicon;
    this.roles = roles;
    this.kept = kept;
    this.headline = headline;
    this.metadata = metadata;
    value = new BlockValue(page, lexicon);
  }

  List<Segment> mark() {
    List<Segment> segments = new ArrayList<>();
    int group = 0;
    boolean teaserBefore = false;
    int item = -1;
    for (Block block : page.blocks()) {
      Segment segment = mark(block);
      boolean teaser = segment.kind() == SegmentKind.TEASER;
      if (teaser) {
        int now = item(block);
        group += teaserBefore && now == item ? 0 : 1;
        item = now;
        segment = new Segment(segment.kind(), segment.span(), group, segment.rule());
      }
      teaserBefore = teaser;
      segments.add(segment);
    }
    return segments;
  }

  /** The list entry, card or section a teaser stands in. */
  private int item(Block block) {
    int number = block.context().number;
    while (number > 0
        && !Set.of("li", "article", "section", "div", "tr", "aside")
            .contains(page.contexts().get(number).tag)) {
      number = page.contexts().get(number).parent;
    }
    return number;
  }

  private Segment mark(Block block) {
    if (block.number() == headline) {
      return segment(block, SegmentKind.TITLE, "headline");
    }
    return kept.get(block.number()) ? article(block) : apart(block);
  }

  private Segment article(Block block) {
    if (block.words() < 60 && lexicon.begins("CREDIT", block.text())) {
      return segment(block, SegmentKind.AUTHOR_NOTE, CREDIT);
    }
    if (block.words() < 30 && lexicon.mentions("CAPTION", block.text())) {
      return segment(block, SegmentKind.CAPTION, "words of a caption");
    }
    if (block.words() < 120 && lexicon.begins("EDITOR", block.text())) {
      return segment(block, SegmentKind.EDITORS_NOTE, "editor's words");
    }
    if (block.isHeading()) {
      return segment(block, SegmentKind.HEADING, "heading in the article");
    }
    if (block.context().inQuote) {
      boolean post = POST_SIGNATURE.matcher(block.text()).find();
      return segment(block, SegmentKind.QUOTE, post ? "embedded post" : "quotation block");
    }
    if (block.isListItem()) {
      return segment(block, SegmentKind.LIST, "list in the article");
    }
    if (block.context().inTable && !value.isProse(block)) {
      return segment(block, SegmentKind.LIST, "table in the article");
    }
    return segment(block, SegmentKind.BODY, "article text");
  }

  private Segment apart(Block block) {
    Role role = roles[block.context().number];
    int first = kept.nextSetBit(0);
    boolean beforeText = block.number() > headline && headline >= 0 && block.number() < first;
    if (role == Role.NONE || role == Role.BODY || role.isDoubtful()) {
      if (beforeText && isDeck(block)) {
        return segment(block, SegmentKind.HEADING, DECK);
      }
      if (block.context().inFigure) {
        return segment(block, SegmentKind.CAPTION, "figure");
      }
      if (block.words() <= 20 && BYLINE.matcher(block.text()).matches()) {
        return segment(block, SegmentKind.BYLINE, "words of a byline");
      }
      if (block.words() < 100
          && first >= 0
          && block.number() >= kept.length()
          && block.number() < kept.length() + 25
          && lexicon.mentions("AUTHOR", block.text())) {
        return segment(block, SegmentKind.AUTHOR_NOTE, "words about the author");
      }
    }
    boolean over = beforeText && block.number() + 1 == first;
    if (over && (role == Role.NONE || role == Role.BODY) && block.isHeading()) {
      return segment(block, SegmentKind.HEADING, "heading over the first paragraph");
    }
    if (role == Role.NONE || role == Role.BODY || role == Role.SIDEBAR) {
      if (lexicon.is("ADVERTISEMENT", block.text())) {
        return segment(block, SegmentKind.ADVERTISEMENT, "label");
      }
      boolean pointer =
          block.words() >= 4
              && (block.linkShare() > 0.5 || value.of(block, Role.NONE) > 0 || block.isHeading());
      if (pointer && block.number() > first && first >= 0) {
        return segment(block, SegmentKind.TEASER, "beside or below the article");
      }
      return segment(block, SegmentKind.WIDGET, "outside the article");
    }
    return segment(block, role.kind(), "names: " + role.name().toLowerCase(Locale.ROOT));
  }

  /** A standfirst: between headline and text, named so, set as a heading, or known as summary. */
  private boolean isDeck(Block block) {
    if (block.words() < 6 || block.linkShare() > 0.2 || block.context().inFigure) {
      return false;
    }
    if (block.isHeading()) {
      return true;
    }
    String folded = Folding.fold(block.text()).strip();
    String summary = Folding.fold(metadata.meta("og:description", "description")).strip();
    if (!summary.isEmpty() && (summary.equals(folded) || folded.startsWith(summary))) {
      return true;
    }
    return PageLexicon.nameWords(block.context().element.className()).stream()
        .anyMatch(DECK_NAMES::contains);
  }

  private static Segment segment(Block block, SegmentKind kind, String rule) {
    return new Segment(kind, block.span(), 0, rule);
  }
}
