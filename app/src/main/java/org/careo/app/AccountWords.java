package org.careo.app;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.careo.casefile.CaseFile;
import org.careo.model.Account;
import org.careo.model.Language;
import org.careo.model.Report;
import org.careo.model.Span;
import org.careo.model.Statement;

/**
 * A statement with the words of its report, to be printed.
 *
 * @param report its report
 * @param statement the statement
 */
record AccountWords(Report report, Statement statement) {

  /** All statements of a case by id. */
  static Map<String, AccountWords> of(CaseFile file) {
    Map<String, AccountWords> words = new TreeMap<>();
    for (Account account : file.reports().accounts()) {
      for (Statement statement : account.statements()) {
        words.put(statement.id(), new AccountWords(account.report(), statement));
      }
    }
    return words;
  }

  /** Who says it and where: "Ana Ruiz in Diario Norte", "Diario Norte". */
  String who(Labels labels) {
    if (statement.form() == Statement.Form.AUTHOR) {
      return where();
    }
    String speaker =
        statement.speaker().isKnown() ? statement.speaker().name() : labels.of("source");
    return labels.of("in", speaker, where());
  }

  /** The outlet, or the file where none is known. */
  String where() {
    return report.outlet().isKnown() ? report.outlet().value() : report.file();
  }

  Language language() {
    return report.language();
  }

  /** The chain, from the first utterer to this outlet. */
  String chain() {
    return statement.chain().stream()
        .map(hop -> hop.holder())
        .filter(holder -> !holder.isBlank())
        .collect(Collectors.joining(" > "));
  }

  /** The content with these words in square brackets. */
  String marked(List<Span> marks) {
    return statement.content().stream()
        .map(piece -> marked(piece, marks))
        .collect(Collectors.joining(" … "));
  }

  private String marked(Span piece, List<Span> marks) {
    StringBuilder words = new StringBuilder();
    int at = piece.start();
    for (Span mark : marks.stream().sorted().toList()) {
      if (mark.start() >= at && piece.contains(mark) && !mark.equals(piece)) {
        words
            .append(report.text(), at, mark.start())
            .append('[')
            .append(mark.of(report.text()))
            .append(']');
        at = mark.end();
      }
    }
    return words.append(report.text(), at, piece.end()).toString();
  }
}
