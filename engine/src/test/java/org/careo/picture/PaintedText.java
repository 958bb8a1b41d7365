package org.careo.picture;

import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.Attributor;
import org.careo.model.Account;
import org.careo.model.Confrontation;
import org.careo.model.DateRange;
import org.careo.model.Field;
import org.careo.model.Language;
import org.careo.model.Overrule;
import org.careo.model.Picture;
import org.careo.model.Published;
import org.careo.model.Reading;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.read.ReportReader;

/** Pictures of invented texts, each a report of its own. */
final class PaintedText {
  private static final ReportReader READER = new ReportReader();
  private static final Attributor ATTRIBUTOR = new Attributor();

  private PaintedText() {}

  static Picture english(String... texts) {
    return painted(List.of(), Language.ENGLISH, texts);
  }

  static Picture spanish(String... texts) {
    return painted(List.of(), Language.SPANISH, texts);
  }

  static Picture painted(List<Overrule> overrules, Language language, String... texts) {
    List<Account> accounts = new ArrayList<>();
    for (String text : texts) {
      accounts.add(account("r" + (accounts.size() + 1), text, language));
    }
    return new Painter(overrules)
        .paint(accounts, new Confrontation(List.of(), List.of(), List.of()));
  }

  private static Account account(String id, String text, Language language) {
    Report report =
        new Report(
            id,
            id + ".txt",
            "",
            language,
            text,
            List.of(new Segment(SegmentKind.BODY, new Span(0, text.length()), 0, "test")),
            Field.UNKNOWN,
            Field.UNKNOWN,
            Field.UNKNOWN,
            new Published(new DateRange("2031-05-04", "2031-05-04"), "test", new Span(0, 0)),
            "",
            List.of(),
            List.of());
    Reading reading = READER.read(report);
    return new Account(report, reading, ATTRIBUTOR.attribute(report, reading));
  }
}
