package org.careo.clean.plain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.Field;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.text.Folding;

/** Title, author and outlet as the text itself gives them. */
final class TextFields {
  private static final Pattern DESK = LinePatterns.of("text-fields.desk");
  private static final Pattern AGENCY = LinePatterns.of("text-fields.agency");

  /**
   * A dateline that names in brackets whose words follow: "CITY, 5 May 2031 (Name of Agency). –";
   * behind a date a full stop will do.
   */
  static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}[^()\\n"
              + "]{2,70}\\((\\p{Lu}[^()\\n"
              + "]{2,40})\\)(?:\\s*\\.?\\s*[–—-]|(?<=\\d{4}\\s?\\([^()\\n"
              + "]{3,41}\\))[.:]\\s)");

  /** How agencies sign: "(ANSA)". */
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,8}");

  /** "**Union of Dockers (UD)** – Port, 9 March 2029": who issues a text, then place and date. */
  private static final Pattern ISSUED =
      Pattern.compile(
          "^[*_]*(\\p{Lu}[^*_–—\\n]{4,80}?)(?:\\s*\\([^)]{2,12}\\))?[*_]*\\s+[–—]\\s+\\p{Lu}");

  private static final Pattern COPYRIGHT = LinePatterns.of("text-fields.copyright");

  private static final Pattern BETWEEN_NAMES = LinePatterns.of("text-fields.between-names");

  private TextFields() {}

  /** Who signed, people and houses: a note at the end tells about them. */
  static Set<String> signers(Labels labels) {
    Set<String> signers = new LinkedHashSet<>();
    for (int index = 0; index < labels.size(); index++) {
      if (labels.is(index, SegmentKind.BYLINE)) {
        Block block = labels.block(index);
        if (labels.rule(index).equals(Slogan.RULE)) {
          signers.add(Masthead.spelled(Slogan.name(labels, index, 0), labels));
        } else if (labels.rule(index).equals(Head.IMPRINT)) {
          for (String names : HeadLine.of(block.text()).names()) {
            signers.add(names);
            signers.addAll(Bylines.people(names));
          }
        } else {
          signers.addAll(people(block));
          signers.add(Bylines.house(block.text()));
          signers.add(Bylines.outlet(block.text()));
        }
      }
    }
    signers.remove("");
    return signers;
  }

  /** Who signed; else how the house signs. */
  static Field author(Labels labels, String outlet, Imprint imprint) {
    Field signed = signature(labels, outlet);
    Field told = imprint.author(outlet);
    boolean person = signed.isKnown() && !Bylines.isOrganisation(signed.value());
    boolean better = told.isKnown() && !Bylines.isDesk(told.value());
    return person || signed.isKnown() && !better ? signed : told;
  }

  private static Field signature(Labels labels, String outlet) {
    Field editor = Field.UNKNOWN;
    Field organisation = Field.UNKNOWN;
    for (int index = 0; index < labels.size(); index++) {
      if (!labels.is(index, SegmentKind.BYLINE)
          || labels.rule(index).equals(FieldCard.OUTLET)
          || labels.rule(index).equals(Slogan.RULE)
          || labels.rule(index).equals(Head.WORD)
          || labels.rule(index).equals(Head.IMPRINT)) {
        continue;
      }
      Block block = labels.block(index);
      List<String> people = withoutPlace(people(block), block);
      if (!people.isEmpty()) {
        int at = block.text().indexOf(people.getFirst());
        String last = people.getLast();
        int end = block.text().indexOf(last, Math.max(at, 0)) + last.length();
        Span span =
            at < 0 ? block.span() : new Span(block.span().start() + at, block.span().start() + end);
        String names = at < 0 ? String.join(", ", people) : printed(people, block.text(), at, end);
        Field field = new Field(Masthead.spelled(names, labels), "byline", span);
        if (names.equalsIgnoreCase(outlet) && !labels.rule(index).equals("byline.cue")) {
          continue;
        }
        if (Bylines.isEditors(block.text())) {
          editor = editor.isKnown() ? editor : field;
          continue;
        }
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
    return organisation.isKnown() ? organisation : editor;
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

  static Field outlet(Labels labels, int title, Imprint imprint) {
    Field own = ownOutlet(labels);
    if (own.isKnown()) {
      return own;
    }
    String behind = title < 0 ? "" : TitleLine.of(labels.block(title).bare()).outlet();
    if (!behind.isEmpty()) {
      return at(labels.block(title), behind, "title line");
    }
    Field told = imprint.outlet();
    return told.isKnown() ? told : deskOutlet(labels);
  }

  /** "WorldLens Research Desk": whose desk has signed. */
  private static Field deskOutlet(Labels labels) {
    for (int index = 0; index < labels.size(); index++) {
      Block block = labels.block(index);
      Matcher desk = labels.is(index, SegmentKind.BYLINE) ? DESK.matcher(block.bare()) : null;
      if (desk != null && desk.find()) {
        return at(block, desk.group(1), "byline");
      }
    }
    return Field.UNKNOWN;
  }

  private static Field ownOutlet(Labels labels) {
    for (int index = 0; index < labels.size(); index++) {
      if (labels.rule(index).equals(FieldCard.OUTLET)) {
        return at(labels.block(index), FieldCard.value(labels.block(index)), "label");
      }
    }
    Field masthead = Masthead.of(labels);
    if (masthead.isKnown()) {
      return masthead;
    }
    for (int index = 0; index < labels.size(); index++) {
      if (labels.rule(index).equals(Slogan.RULE)) {
        String name = Slogan.name(labels, index, 0);
        return new Field(
            Masthead.spelled(name, labels), "masthead", at(labels.block(index), name, "").span());
      }
    }
    for (int index = 0; index < labels.size(); index++) {
      Block block = labels.block(index);
      if (labels.is(index, SegmentKind.BYLINE) && !labels.rule(index).equals(Head.IMPRINT)) {
        String outlet = Bylines.outlet(block.text());
        if (!outlet.isEmpty()) {
          return at(block, outlet, "byline");
        }
      }
    }
    int firstBody = labels.firstProse();
    if (firstBody < labels.size()) {
      Block block = labels.block(firstBody);
      Matcher agency = AGENCY.matcher(block.start());
      if (agency.find()) {
        return at(block, agency.group(1), "dateline");
      }
      Matcher named = DATELINE.matcher(block.start());
      boolean dated = named.find();
      Field line = dated ? ownLine(labels, named.group(1), firstBody) : Field.UNKNOWN;
      if (line.isKnown()) {
        return line;
      }
      if (dated
          && (ACRONYM.matcher(named.group(1)).matches()
              || Bylines.isName(named.group(1))
              || Bylines.isOrganisation(named.group(1))
              || isBylined(labels, named.group(1)))) {
        return at(block, named.group(1), "dateline");
      }
    }
    for (int index = 0; index < Math.min(labels.size(), firstBody); index++) {
      Block block = labels.block(index);
      if (labels.is(index, SegmentKind.DATE)) {
        Matcher issued = ISSUED.matcher(block.start());
        if (issued.find() && Folding.words(issued.group(1)).size() >= 2) {
          return at(block, issued.group(1).strip(), "dateline");
        }
      }
    }
    for (int index = 0; index < labels.size(); index++) {
      boolean byline =
          labels.is(index, SegmentKind.BYLINE) && !labels.rule(index).equals(Head.IMPRINT);
      String signed = byline ? Bylines.house(labels.block(index).text()) : "";
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

  /**
   * "Agencia Estuario" over "CLORINDA, 14 abr (Estuario).-": the line of the head that names it.
   */
  private static Field ownLine(Labels labels, String name, int end) {
    for (int index = 0; index < end; index++) {
      Block block = labels.block(index);
      String line = block.text().strip();
      boolean whole =
          block.words() <= 4
              && line.indexOf(':') < 0
              && (line.equalsIgnoreCase(name) || line.endsWith(" " + name))
              && !labels.is(index, SegmentKind.TITLE)
              && Character.isUpperCase(line.codePointAt(0))
              && (line.equalsIgnoreCase(name) || Bylines.people(line).isEmpty());
      if (whole) {
        return at(block, line, "byline");
      }
    }
    return Field.UNKNOWN;
  }

  /** Whether a byline ends with a name: "By Ana Ruiz, Coastwire". */
  private static boolean isBylined(Labels labels, String name) {
    for (int index = 0; index < labels.size(); index++) {
      String line = Block.plain(labels.block(index).text()).replaceFirst("[.)\\s]+$", "");
      if (labels.is(index, SegmentKind.BYLINE)
          && line.endsWith(name)
          && line.length() > name.length()) {
        return true;
      }
    }
    return false;
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

  private static List<String> people(Block block) {
    if (Bylines.isNameWithRole(block) || Bylines.isNameWithPost(block)) {
      return List.of(Bylines.nameBeforeRole(block.text()));
    }
    return Bylines.people(block.text());
  }

  /**
   * "By Ana Ruiz, Puerto Viejo": of two names with only a comma between the second is where the
   * story was written; two who sign are joined by a word.
   */
  private static List<String> withoutPlace(List<String> people, Block byline) {
    boolean place =
        people.size() == 2 && byline.text().contains(people.getFirst() + ", " + people.getLast());
    return place ? people.subList(0, 1) : people;
  }

  private static Field at(Block block, String value, String basis) {
    int at = block.text().toLowerCase(Locale.ROOT).indexOf(value.toLowerCase(Locale.ROOT));
    Span span =
        at < 0 || block.text().length() < at + value.length()
            ? block.span()
            : new Span(block.span().start() + at, block.span().start() + at + value.length());
    return new Field(value, basis, span);
  }
}
