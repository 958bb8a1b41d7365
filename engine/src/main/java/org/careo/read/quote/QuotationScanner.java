package org.careo.read.quote;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.Language;
import org.careo.model.Quotation;
import org.careo.model.Quotation.Style;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.Span;
import org.careo.read.base.Blocks;
import org.careo.read.language.LanguageGuesser;

/** Finds the quotations of a report in all segments that are not foreign. */
public final class QuotationScanner {
  private final LanguageGuesser languages;
  private final KindOfQuotation kinds = new KindOfQuotation();

  public QuotationScanner(LanguageGuesser languages) {
    this.languages = languages;
  }

  /** Quotations in text order, an outer one before those inside it. */
  public List<Quotation> quotations(Report report) {
    List<Quotation> quotations = new ArrayList<>();
    Style leftOpen = Style.DASH;
    int leftOpenAt = -1;
    for (Segment segment : report.segments()) {
      if (segment.kind().isForeign()) {
        continue;
      }
      for (Span paragraph : Blocks.of(report.text(), segment.span())) {
        int first = quotations.size();
        boolean dashed = Dialogue.isDialogue(report.text(), paragraph, report.language());
        List<Stretch> stretches =
            dashed
                ? Dialogue.stretches(report.text(), paragraph)
                : ParagraphScanner.scan(report.text(), paragraph, leftOpen);
        int lastUtterance = -1;
        for (Stretch stretch : stretches) {
          int continues = stretch.carried() ? (dashed ? lastUtterance : leftOpenAt) : -1;
          lastUtterance = quotations.size();
          quotations.add(quotation(report, paragraph, stretch, continues));
        }
        leftOpen = Style.DASH;
        leftOpenAt = -1;
        for (int index = first; index < quotations.size(); index++) {
          Quotation last = quotations.get(index);
          if (!last.closed()
              && last.depth() == 0
              && last.span().end() == paragraph.end()
              && last.style() != Style.DASH) {
            leftOpen = last.style();
            leftOpenAt = index;
          }
        }
      }
    }
    return quotations;
  }

  private Quotation quotation(Report report, Span paragraph, Stretch stretch, int continues) {
    LanguageGuesser.Evidence evidence = languages.evidence(report.text(), stretch.inner());
    Language language = evidence.words() >= 3 ? evidence.language() : Language.UNKNOWN;
    return new Quotation(
        stretch.span(),
        stretch.inner(),
        continues >= 0 || stretch.style() == Style.DASH
            ? Quotation.Kind.UTTERANCE
            : kinds.of(report.text(), paragraph, stretch),
        stretch.style(),
        stretch.depth(),
        stretch.closed(),
        continues,
        language);
  }
}
