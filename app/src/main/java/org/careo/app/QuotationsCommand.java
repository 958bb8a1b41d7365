package org.careo.app;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.careo.casefile.CaseFile;
import org.careo.confront.quote.QuotationFamilies;
import org.careo.confront.quote.QuotationFamily;
import picocli.CommandLine.Command;

/** {@code careo quotations CASE}. */
@Command(
    name = "quotations",
    mixinStandardHelpOptions = true,
    description =
        "Shows each utterance that several reports quote, in all its wordings, cuts and"
            + " translations.")
final class QuotationsCommand extends FindingsCommand {

  @Override
  int run(CaseFile file, Terminal terminal, Labels labels) {
    Map<String, AccountWords> words = AccountWords.of(file);
    List<QuotationFamily> families =
        QuotationFamilies.of(file.reports().accounts(), file.findings().confrontation().claims())
            .stream()
            .sorted(
                Comparator.comparing(QuotationFamily::speaker).thenComparing(QuotationFamily::id))
            .toList();
    for (QuotationFamily family : families) {
      terminal.heading(
          (family.speaker().isEmpty() ? labels.of("unnamed") : family.speaker())
              + "  "
              + terminal.faint(family.id()));
      for (QuotationFamily.Wording wording : family.wordings()) {
        AccountWords account = words.get(wording.statement());
        String where = account == null ? wording.report() : account.where();
        terminal.hanging(
            "  ",
            "%s (%s), %s: “%s”"
                .formatted(
                    labels.code(wording.kind().label()),
                    wording.language().tag(),
                    where,
                    wording.words()));
      }
    }
    terminal.blank();
    terminal.line(
        families.isEmpty()
            ? labels.of("quotations.none")
            : labels.of("quotations.found", families.size()));
    return 0;
  }
}
