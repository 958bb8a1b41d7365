package org.careo.clean;

import java.util.List;
import org.careo.clean.format.Extraction;
import org.careo.clean.format.FormatReader;
import org.careo.clean.language.LanguageFinder;
import org.careo.clean.plain.PlainSegmenter;
import org.careo.clean.plain.Segmentation;
import org.careo.model.Cleaned;
import org.careo.model.Field;
import org.careo.model.Original;
import org.careo.model.Published;
import org.careo.model.Report;

/** Makes a report of everything that is no web page: plain text, PDF, Word documents, mail. */
final class TextCleaner {
  private final FormatReader formats = new FormatReader();
  private final PlainSegmenter segmenter = new PlainSegmenter();
  private final LanguageFinder languages = new LanguageFinder();

  Cleaned clean(Original original) {
    return switch (formats.read(original)) {
      case Extraction.None none ->
          new Cleaned.Unreadable(
              original.reportId(), original.file(), original.sha256(), none.failure());
      case Extraction.Text text -> new Cleaned.Readable(report(original, text));
    };
  }

  private Report report(Original original, Extraction.Text extraction) {
    String text = extraction.text();
    Segmentation found = segmenter.segment(text, extraction.marks());
    return new Report(
        original.reportId(),
        original.file(),
        original.sha256(),
        languages.find(text, found.segments()),
        text,
        found.segments(),
        either(found.title(), extraction.title()),
        found.outlet(),
        author(extraction.author(), found),
        either(extraction.published(), found.published()),
        "",
        List.of(),
        extraction.warnings());
  }

  /** A mail that its outlet sends is signed by whom its text says. */
  private static Field author(Field declared, Segmentation found) {
    boolean house = declared.value().equals(found.outlet().value());
    return house ? either(found.author(), declared) : either(declared, found.author());
  }

  private static Field either(Field first, Field second) {
    return first.isKnown() ? first : second;
  }

  private static Published either(Published first, Published second) {
    return first.range().isKnown() ? first : second;
  }
}
