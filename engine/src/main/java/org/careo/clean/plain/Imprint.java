package org.careo.clean.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.careo.clean.plain.HeadLine.Kind;
import org.careo.clean.plain.HeadLine.Part;
import org.careo.model.Field;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.text.Folding;

/**
 * Who issues and who signs a text, from the lines of its head and foot taken together. A name alone
 * does not say whether it is a person's, a place's or a house's ("Red River", "Ana Ruiz", "Puerto
 * Viejo"); what it has to do with the rest of the text does: it stands in bold or beside the kind
 * of text, the mail address of the text is its own, the lines below the article repeat it,
 * questions are put in its name. Each of these is worth points; a name with few of them is no
 * house.
 */
final class Imprint {
  private static final int ENOUGH = 3;
  private static final Pattern HOST =
      Pattern.compile("(?:@|https?://(?:www\\.)?|\\bwww\\.)([\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+)");

  /** "Sign up at thecoast.example": an address in a notice of the house. */
  private static final Pattern BARE_HOST =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\d.@/-])([\\p{L}\\d-]{3,}\\.(?:com|org|net|news|info|media|example|co|io|[a-z]{2}))(?![\\p{L}\\d-])");

  /** "He spoke to Ana Ruiz in Puerto Viejo": who led a conversation, in its standfirst. */
  private static final Pattern CONVERSATION = LinePatterns.of("imprint.conversation");

  /** "Conduce: Ana Ruiz.", "Conversa con él Ana Ruiz.": who leads a talk printed with labels. */
  private static final Pattern HOST_OF_TALK = LinePatterns.of("imprint.host-of-talk");

  private static final Pattern TALKERS = LinePatterns.of("imprint.talkers");

  /** "By beaconstaff … Sign up for The Coast Beacon's daily dispatch": whose letter it is. */
  private static final Pattern LETTER = LinePatterns.of("imprint.letter");

  /** "Hola. Soy Ana Ruiz y hoy …": who writes a letter to readers says so in its first lines. */
  private static final Pattern GREETING = LinePatterns.of("imprint.greeting");

  private static final int GREETED = 160;

  private final Labels labels;
  private final int firstProse;
  private final String foot;
  private final List<String> hosts = new ArrayList<>();

  /** The lines of the head and foot that are known to be such, by block. */
  private final List<HeadLine> lines;

  Imprint(Labels labels) {
    this.labels = labels;
    firstProse = labels.firstProse();
    StringBuilder below = new StringBuilder();
    for (int index = 0; index < labels.size(); index++) {
      Block block = labels.block(index);
      if (block.text().length() > 2_000) {
        continue;
      }
      Matcher host = HOST.matcher(block.text());
      Matcher bare = BARE_HOST.matcher(block.text());
      while (labels.is(index, SegmentKind.WIDGET) && bare.find() && hosts.size() < 20) {
        hosts.add(bare.group(1).replace("-", ""));
      }
      while (host.find() && hosts.size() < 20 && !labels.is(index, SegmentKind.REFERENCES)) {
        hosts.add(host.group(1).replace("-", ""));
      }
      if (index > firstProse && isFoot(index)) {
        below.append(Folding.fold(block.text())).append('\n');
      }
    }
    foot = below.toString();
    lines = IntStream.range(0, labels.size()).mapToObj(this::read).toList();
  }

  /** Lines below the article that speak for the house: its own notices, never a bibliography. */
  private boolean isFoot(int index) {
    boolean last = index >= labels.size() - 2 && labels.block(index).text().length() < 400;
    return labels.is(index, SegmentKind.WIDGET)
        || labels.is(index, SegmentKind.AUTHOR_NOTE)
        || labels.is(index, SegmentKind.EDITORS_NOTE)
        || labels.is(index, SegmentKind.TEASER)
        || last && !labels.is(index, SegmentKind.REFERENCES);
  }

  /** The house that issues the text; unknown when no name has enough to speak for it. */
  Field outlet() {
    Field best = Field.UNKNOWN;
    int most = ENOUGH - 1;
    for (int index = 0; index < labels.size(); index++) {
      HeadLine line = lines.get(index);
      for (Part part : line.parts()) {
        int points = points(part, line, index);
        if (points > most) {
          String name = Masthead.withoutIssue(part.text());
          int start = labels.block(index).span().start() + part.at();
          Span span = new Span(start, start + name.length());
          best = new Field(Masthead.spelled(name, labels), "imprint", span);
          most = points;
        }
      }
    }
    for (Supplier<Field> next :
        List.<Supplier<Field>>of(this::ofDesk, this::ofRelease, this::ofAddress, this::ofLetter)) {
      best = best.isKnown() ? best : next.get();
    }
    return best;
  }

  /** A line of the head that is one name, which the address of the text has too. */
  private Field ofAddress() {
    for (int index = 0; index <= Math.min(labels.size() - 1, firstProse + 1); index++) {
      String text = labels.block(index).text();
      int colon = labels.is(index, SegmentKind.TITLE) ? text.indexOf(": ") : -1;
      HeadLine line = HeadLine.of(colon < 0 ? text : text.substring(0, colon));
      if (line.parts().size() != 1) {
        continue;
      }
      Part part = line.parts().getFirst();
      if (isName(part) && !part.cued() && isAddressed(part.text())) {
        return new Field(
            Masthead.spelled(part.text(), labels),
            "address",
            part.span(labels.block(index).span().start()));
      }
    }
    return Field.UNKNOWN;
  }

  /** "Sign up for The Coast Beacon's daily dispatch", below the article. */
  private Field ofLetter() {
    for (int index = labels.size() - 1; index > firstProse; index--) {
      Matcher letter = LETTER.matcher(isFoot(index) ? labels.block(index).text() : "");
      if (letter.find()) {
        int group = letter.group(1) != null ? 1 : letter.group(2) != null ? 2 : 3;
        int start = labels.block(index).span().start();
        return new Field(
            letter.group(group),
            "letter to readers",
            new Span(start + letter.start(group), start + letter.end(group)));
      }
    }
    return Field.UNKNOWN;
  }

  /** A release without a line of its issuer: who opens its title and is named at its foot. */
  private Field ofRelease() {
    for (int index = 0; index < labels.size(); index++) {
      boolean title = labels.is(index, SegmentKind.TITLE);
      String name = title ? Bylines.nameAtStart(labels.block(index).bare()) : "";
      if (!name.isEmpty() && foot.contains(Folding.fold(name)) && isRelease()) {
        int start = labels.block(index).span().start() + labels.block(index).text().indexOf(name);
        return new Field(name, "title of a release", new Span(start, start + name.length()));
      }
    }
    return Field.UNKNOWN;
  }

  private boolean isRelease() {
    for (int index = 0; index < Math.min(labels.size(), firstProse); index++) {
      if (labels.rule(index).equals(Head.GENRE)) {
        return true;
      }
    }
    return false;
  }

  /** "Redacción de Ribera Abierta": whose newsroom signs. */
  private Field ofDesk() {
    for (int index = 0; index < labels.size(); index++) {
      for (Part part : lines.get(index).parts()) {
        String house = part.kind() == Kind.DESK ? Bylines.houseOfDesk(part.text()) : "";
        if (!house.isEmpty()) {
          int start =
              labels.block(index).span().start()
                  + part.at()
                  + part.text().length()
                  - house.length();
          return new Field(house, "byline", new Span(start, start + house.length()));
        }
      }
    }
    return Field.UNKNOWN;
  }

  /**
   * Who signs in a line of the head, in the conversation's standfirst, or below the text; else how
   * the house signs.
   */
  Field author(String outlet) {
    Field desk = Field.UNKNOWN;
    for (int index = 0; index < labels.size(); index++) {
      int offset = labels.block(index).span().start();
      HeadLine line = lines.get(index);
      for (Part part : line.parts()) {
        boolean person =
            part.kind() == Kind.NAMES
                && !line.isPlace(part)
                && !part.text().equals(outlet)
                && points(part, line, index) < ENOUGH;
        if (person) {
          return new Field(part.text(), "byline", part.span(offset));
        }
        if (part.kind() == Kind.DESK && !desk.isKnown()) {
          desk = new Field(part.text(), "byline", part.span(offset));
        }
      }
      Optional<Span> interviewer = interviewer(labels, index, firstProse);
      if (interviewer.isPresent()) {
        Span span = interviewer.get();
        String name = labels.block(index).text().substring(span.start(), span.end());
        return new Field(name, "interview", new Span(offset + span.start(), offset + span.end()));
      }
    }
    return desk.isKnown() ? desk : speaker();
  }

  /** Who leads the talk, or greets the readers, in the first lines of the text itself. */
  private Field speaker() {
    for (int index = 0; index <= Math.min(labels.size() - 1, firstProse + 1); index++) {
      String text = labels.block(index).start();
      Matcher host = HOST_OF_TALK.matcher(text);
      Matcher greeting = GREETING.matcher(text.substring(0, Math.min(text.length(), GREETED)));
      Matcher found = host.find() && isAsking(host.group(1)) ? host : greeting;
      if (found == host || index == firstProse && greeting.find()) {
        int start = labels.block(index).span().start();
        return new Field(
            found.group(1),
            found == host ? "interview" : "greeting",
            new Span(start + found.start(1), start + found.end(1)));
      }
    }
    return Field.UNKNOWN;
  }

  /** Whether a line tells who talks with whom: "Conduce: Ana Ruiz. Invitada: Luz Paz, médica." */
  static boolean isTalkers(Block block) {
    return TALKERS.matcher(block.text()).lookingAt();
  }

  private HeadLine read(int index) {
    boolean known =
        labels.is(index, SegmentKind.BYLINE)
            || labels.is(index, SegmentKind.DATE) && index <= firstProse
            || labels.rule(index).equals(Head.ABOVE);
    return known ? HeadLine.of(labels.block(index).text()) : HeadLine.NONE;
  }

  private static boolean isName(Part part) {
    return part.kind() == Kind.HOUSE || part.kind() == Kind.NAMES || part.kind() == Kind.WORD;
  }

  private int points(Part part, HeadLine line, int index) {
    if (!isName(part) || part.cued() || part.kind() != Kind.HOUSE && line.has(Kind.HOUSE)) {
      // A line names one house: who stands beside it signs.
      return 0;
    }
    boolean alone = !line.isPlace(part);
    int points = part.kind() == Kind.HOUSE ? 3 : 0;
    points += part.bold() && alone ? 2 : 0;
    points += (line.has(Kind.GENRE) || line.has(Kind.OFFICE)) && alone ? 2 : 0;
    points += alone && line.parts().size() == 1 && isIssued(part.text(), index) ? ENOUGH : 0;
    points += isAddressed(part.text()) ? 3 : 0;
    points += foot.contains(Folding.fold(part.text())) && part.text().length() > 4 ? 2 : 0;
    points += isAsking(part.text()) ? 2 : 0;
    return points - (index > firstProse && part.kind() != Kind.HOUSE ? ENOUGH : 0);
  }

  /** A name alone beside a line of the kind of text, with which the title begins as well. */
  private boolean isIssued(String name, int index) {
    boolean typed =
        IntStream.of(index - 1, index + 1)
            .filter(beside -> beside >= 0 && beside < labels.size())
            .anyMatch(beside -> isKind(labels.block(beside)));
    return typed
        && IntStream.range(0, Math.min(labels.size(), firstProse))
            .filter(line -> labels.is(line, SegmentKind.TITLE))
            .anyMatch(line -> labels.block(line).bare().startsWith(name));
  }

  private static boolean isKind(Block block) {
    return block.isShort() && HeadLine.of(Block.plain(block.text())).isGenre();
  }

  /** Whether a mail address or link of the text is the name's own: "press@redriver.example". */
  private boolean isAddressed(String name) {
    String joined = String.join("", Folding.words(name));
    return joined.length() >= 5
        && hosts.stream().anyMatch(host -> host.toLowerCase(Locale.ROOT).contains(joined));
  }

  /** Whether questions are put in its name: two blocks or more begin with it and a colon. */
  private boolean isAsking(String name) {
    int asked = 0;
    String last = name.substring(name.lastIndexOf(' ') + 1);
    for (Block block : labels.blocks()) {
      String start = Block.plain(block.text().substring(0, Math.min(block.text().length(), 60)));
      int colon = start.indexOf(": ");
      boolean named =
          colon > 3
              && Folding.fold(name + " " + last).contains(Folding.fold(start.substring(0, colon)));
      asked += named ? 1 : 0;
    }
    return asked >= 2;
  }

  /**
   * Where, in a block of the head set off as a standfirst, the name of who led the conversation
   * stands.
   */
  static Optional<Span> interviewer(Labels labels, int index, int firstProse) {
    Block block = labels.block(index);
    String text = block.text();
    if (index > firstProse || !block.isApart()) {
      return Optional.empty();
    }
    Matcher found = CONVERSATION.matcher(text);
    return found.find() ? Optional.of(new Span(found.start(1), found.end(1))) : Optional.empty();
  }
}
