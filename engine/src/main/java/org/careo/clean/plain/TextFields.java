package org.careo.clean.plain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.DateRange;
import org.careo.model.Field;
import org.careo.model.Published;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.text.Folding;

/**
 * Title, author, outlet and date as the text itself gives them. Only the report's own lines are
 * asked: a date in a teaser, a reference or the running text is no date of publication.
 */
final class TextFields {
  private static final Pattern AGENCY =
      Pattern.compile(
          "^[^()]{2,60}\\((AP|AFP|EFE|Reuters|REUTERS|UPI|dpa|DPA|ANSA|Xinhua|TASS|Bloomberg|CNN|Notimex|Europa Press|Associated Press)\\)\\s*[–—.-]");

  /**
   * A dateline that names in brackets whose words follow: "CITY, 5 May 2031 (Name of Agency). –";
   * behind a date a full stop will do.
   */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}[^()\\n]{2,70}\\((\\p{Lu}[^()\\n]{2,40})\\)(?:\\s*\\.?\\s*[–—-]|(?<=\\d{4}\\s?\\([^()\\n]{3,41}\\))[.:]\\s)");

  /** "**Union of Dockers (UD)** – Port, 9 March 2029": who issues a text, then place and date. */
  private static final Pattern ISSUED =
      Pattern.compile(
          "^[*_]*(\\p{Lu}[^*_–—\\n]{4,80}?)(?:\\s*\\([^)]{2,12}\\))?[*_]*\\s+[–—]\\s+\\p{Lu}");

  private static final Pattern UPDATED =
      Pattern.compile(
          "(?iu)\\b(?:updated|modified|actualizad[oa]|modificad[oa]|[uú]ltima actualizaci[oó]n)");
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?iu)(?:©|\\(c\\)|copyright)\\s*(?:(?:19|20)\\d\\d(?:\\s*[-–]\\s*(?:19|20)\\d\\d)?)?\\s*(\\p{Lu}[\\p{L}\\p{N}&.' -]{2,40}?)(?:[.,|]|\\s+(?:all|todos)\\b|$)");

  private static final Pattern BETWEEN_NAMES = Pattern.compile("(?:\\s|,|&|\\band\\b|\\b[ye]\\b)*");

  private TextFields() {}

  /** Who signed, people and houses: a note at the end tells about them. */
  static Set<String> signers(Labels labels) {
    Set<String> signers = new LinkedHashSet<>();
    for (int index = 0; index < labels.size(); index++) {
      if (labels.is(index, SegmentKind.BYLINE)) {
        Block block = labels.block(index);
        signers.addAll(people(block));
        signers.add(Bylines.house(block.text()));
        signers.add(Bylines.outlet(block.text()));
      }
    }
    signers.remove("");
    return signers;
  }

  static Field author(Labels labels) {
    Field organisation = Field.UNKNOWN;
    for (int index = 0; index < labels.size(); index++) {
      if (!labels.is(index, SegmentKind.BYLINE)
          || labels.rule(index).equals(FieldCard.OUTLET)
          || labels.rule(index).equals(Head.ISSUER)) {
        continue;
      }
      Block block = labels.block(index);
      List<String> people = withoutPlaces(people(block), labels, block);
      if (!people.isEmpty()) {
        int at = block.text().indexOf(people.getFirst());
        String last = people.getLast();
        int end = block.text().indexOf(last, Math.max(at, 0)) + last.length();
        Span span =
            at < 0 ? block.span() : new Span(block.span().start() + at, block.span().start() + end);
        String names = at < 0 ? String.join(", ", people) : printed(people, block.text(), at, end);
        Field field = new Field(names, "byline", span);
        if (!Bylines.isOrganisation(names)) {
          return field;
        }
        organisation = organisation.isKnown() ? organisation : field;
      }
      String signature = Bylines.houseSignature(block.text());
      if (!organisation.isKnown()
          && labels.rule(index).equals("byline.cue")
          && !signature.isEmpty()) {
        organisation = at(block, signature, "byline");
      }
    }
    return organisation;
  }

  /**
   * The names as they stand ("A and B"); a list with commas when other words stand between them.
   */
  private static String printed(List<String> people, String text, int start, int end) {
    if (end <= start) {
      return String.join(", ", people);
    }
    String line = text.substring(start, end);
    String between = line;
    for (String name : people) {
      between = between.replace(name, " ");
    }
    return BETWEEN_NAMES.matcher(between).matches() ? line : String.join(", ", people);
  }

  static Field outlet(Labels labels, int title) {
    Field own = ownOutlet(labels);
    if (own.isKnown() || title < 0) {
      return own;
    }
    Block block = labels.block(title);
    String behind = TitleLine.of(block.bare()).outlet();
    return behind.isEmpty() ? Field.UNKNOWN : at(block, behind, "title line");
  }

  private static Field ownOutlet(Labels labels) {
    for (int index = 0; index < labels.size(); index++) {
      if (labels.rule(index).equals(FieldCard.OUTLET)) {
        return at(labels.block(index), FieldCard.value(labels.block(index)), "label");
      }
      if (labels.rule(index).equals(Head.ISSUER)) {
        String issuer = Block.plain(labels.block(index).text());
        return at(labels.block(index), Masthead.withoutIssue(issuer), "issuer line");
      }
    }
    Field masthead = Masthead.of(labels);
    if (masthead.isKnown()) {
      return masthead;
    }
    for (int index = 0; index < labels.size(); index++) {
      Block block = labels.block(index);
      if (labels.is(index, SegmentKind.BYLINE)) {
        String outlet = Bylines.outlet(block.text());
        if (!outlet.isEmpty()) {
          return at(block, outlet, "byline");
        }
      }
    }
    int firstBody = first(labels, SegmentKind.BODY);
    if (firstBody < labels.size()) {
      Block block = labels.block(firstBody);
      Matcher agency = AGENCY.matcher(start(block));
      if (agency.find()) {
        return at(block, agency.group(1), "dateline");
      }
      Matcher named = DATELINE.matcher(start(block));
      if (named.find()
          && (Bylines.isName(named.group(1)) || Bylines.isOrganisation(named.group(1)))) {
        return at(block, named.group(1), "dateline");
      }
    }
    for (int index = 0; index < Math.min(labels.size(), firstBody); index++) {
      Block block = labels.block(index);
      if (labels.is(index, SegmentKind.DATE)) {
        Matcher issued = ISSUED.matcher(start(block));
        if (issued.find() && Folding.words(issued.group(1)).size() >= 2) {
          return at(block, issued.group(1).strip(), "dateline");
        }
      }
    }
    for (int index = 0; index < labels.size(); index++) {
      String signed =
          labels.is(index, SegmentKind.BYLINE) ? Bylines.house(labels.block(index).text()) : "";
      if (!signed.isEmpty()) {
        return at(labels.block(index), signed, "byline");
      }
    }
    for (int index = labels.size() - 1; index >= 0; index--) {
      Block block = labels.block(index);
      if (labels.is(index, SegmentKind.WIDGET) && block.isShort()) {
        Matcher copyright = COPYRIGHT.matcher(block.text());
        if (copyright.find()) {
          return at(block, copyright.group(1).strip(), "copyright line");
        }
      }
    }
    return Field.UNKNOWN;
  }

  static Published published(Labels labels) {
    int firstBody = first(labels, SegmentKind.BODY);
    Published latest = Published.UNKNOWN;
    for (int index = 0; index < labels.size(); index++) {
      boolean own = index <= firstBody + 1 || index >= labels.size() - 8;
      if (!own || !labels.is(index, SegmentKind.DATE) && !labels.is(index, SegmentKind.BYLINE)) {
        continue;
      }
      if (index > firstBody && besideForeign(labels, index)) {
        continue;
      }
      Block block = labels.block(index);
      if (HeadDates.isRetrieval(block)) {
        continue;
      }
      List<WrittenDates.Found> dates =
          WrittenDates.find(start(block), block.span().start(), order(labels, firstBody));
      if (dates.isEmpty()) {
        continue;
      }
      WrittenDates.Found date = dates.getFirst();
      if (UPDATED.matcher(block.text()).find() && dates.size() == 1) {
        latest = new Published(new DateRange("", date.range().to()), "updated line", date.span());
      } else {
        String basis =
            labels.is(index, SegmentKind.BYLINE) || besideByline(labels, index)
                ? "byline"
                : "date line";
        return new Published(date.range(), basis, date.span());
      }
    }
    Published dateline = dateline(labels, firstBody);
    if (dateline.range().isKnown() || latest.range().isKnown()) {
      return dateline.range().isKnown() ? dateline : latest;
    }
    return HeadDates.inAddress(labels, firstBody);
  }

  /** "10/03/2029" is one day in Spanish; in English it may be two, and is left open. */
  private static WrittenDates.Order order(Labels labels, int firstBody) {
    int spanish = 0;
    int english = 0;
    for (int index = firstBody; index < Math.min(labels.size(), firstBody + 4); index++) {
      for (String word : Folding.words(start(labels.block(index)))) {
        switch (word) {
          case "el", "la", "los", "las", "que", "de", "y", "en", "del", "por" -> spanish++;
          case "the", "of", "and", "to", "in", "that", "for", "was" -> english++;
          default -> {}
        }
      }
    }
    return spanish > 2 * english ? WrittenDates.Order.DAY_FIRST : WrittenDates.Order.OPEN;
  }

  static Field title(Labels labels, int title) {
    if (title < 0) {
      return Field.UNKNOWN;
    }
    Block block = labels.block(title);
    if (labels.rule(title).equals(FieldCard.TITLE)) {
      return at(block, FieldCard.value(block), "label");
    }
    String line = block.marker() == Block.Marker.HASH ? block.bare() : block.text();
    return at(block, TitleLine.of(line).title(), "first line");
  }

  private static Published dateline(Labels labels, int firstBody) {
    if (firstBody >= labels.size()) {
      return Published.UNKNOWN;
    }
    Block block = labels.block(firstBody);
    String head = start(block);
    head = head.substring(0, Math.min(head.length(), 90));
    int dash = dash(head);
    if (dash < 0 || !Character.isUpperCase(head.charAt(0))) {
      return Published.UNKNOWN;
    }
    List<WrittenDates.Found> dates =
        WrittenDates.find(head.substring(0, dash), block.span().start());
    return dates.isEmpty()
        ? Published.UNKNOWN
        : new Published(dates.getFirst().range(), "dateline", dates.getFirst().span());
  }

  private static int dash(String head) {
    int best = -1;
    for (String dash : List.of(" – ", " — ", " - ", ".- ", "— ", "– ")) {
      int at = head.indexOf(dash);
      if (at > 0 && (best < 0 || at < best)) {
        best = at;
      }
    }
    Matcher named = DATELINE.matcher(head);
    return best < 0 && named.find() ? named.end(1) : best;
  }

  private static List<String> people(Block block) {
    if (Bylines.isNameWithRole(block) || Bylines.isNameWithPost(block)) {
      return List.of(Bylines.nameBeforeRole(block.text()));
    }
    return Bylines.people(block.text());
  }

  /**
   * "By Ana Ruiz, Puerto Viejo": what follows the first name and stands in the running text is
   * where the story was written.
   */
  private static List<String> withoutPlaces(List<String> people, Labels labels, Block byline) {
    if (people.size() != 2 || !byline.text().contains(people.getFirst() + ", ")) {
      return people;
    }
    String second = people.getLast();
    for (int index = 0; index < labels.size(); index++) {
      boolean told = labels.is(index, SegmentKind.TITLE) || labels.block(index).isProse();
      if (told && labels.block(index).text().contains(second)) {
        return people.subList(0, 1);
      }
    }
    return people;
  }

  private static boolean besideByline(Labels labels, int index) {
    return labels.is(index - 1, SegmentKind.BYLINE) || labels.is(index + 1, SegmentKind.BYLINE);
  }

  private static boolean besideForeign(Labels labels, int index) {
    return labels.is(index - 1, SegmentKind.TEASER) || labels.is(index + 1, SegmentKind.TEASER);
  }

  private static int first(Labels labels, SegmentKind kind) {
    for (int index = 0; index < labels.size(); index++) {
      if (labels.is(index, kind)) {
        return index;
      }
    }
    return labels.size();
  }

  private static Field at(Block block, String value, String basis) {
    int at = block.text().toLowerCase(Locale.ROOT).indexOf(value.toLowerCase(Locale.ROOT));
    Span span =
        at < 0 || block.text().length() < at + value.length()
            ? block.span()
            : new Span(block.span().start() + at, block.span().start() + at + value.length());
    return new Field(value, basis, span);
  }

  private static String start(Block block) {
    return block.text().length() > 300 ? block.text().substring(0, 300) : block.text();
  }
}
