package org.careo.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careo.InventedAccount;
import org.careo.model.Account;
import org.careo.model.Confrontation;
import org.careo.model.Language;
import org.careo.model.Overrule;
import org.careo.model.Picture;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;

/** Pictures of invented texts, each a report of its own. */
final class PaintedText {
  private PaintedText() {}

  static Picture english(String... texts) {
    return painted(List.of(), Language.ENGLISH, texts);
  }

  static Picture spanish(String... texts) {
    return painted(List.of(), Language.SPANISH, texts);
  }

  static Picture painted(List<Overrule> overrules, Language language, String... texts) {
    return painted(overrules, Stream.of(texts).map(each -> text(each, language)).toList());
  }

  /** A report's text with its language. */
  record Text(String words, Language language) {}

  static Text text(String words, Language language) {
    return new Text(words, language);
  }

  static Picture of(Text... texts) {
    return painted(List.of(), List.of(texts));
  }

  private static Picture painted(List<Overrule> overrules, List<Text> texts) {
    List<Account> accounts = new ArrayList<>();
    for (Text text : texts) {
      accounts.add(account("r" + (accounts.size() + 1), text.words(), text.language()));
    }
    return new Painter(overrules)
        .paint(accounts, new Confrontation(List.of(), List.of(), List.of()));
  }

  private static Account account(String id, String text, Language language) {
    Segment whole = new Segment(SegmentKind.BODY, new Span(0, text.length()), 0, "test");
    return InventedAccount.read(
        InventedAccount.report(id, text, language, "", "2031-05-04", List.of(whole)));
  }
}
