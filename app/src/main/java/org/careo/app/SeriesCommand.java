package org.careo.app;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.careo.app.page.situation.CaseTables;
import org.careo.casefile.CaseException;
import org.careo.casefile.CaseFile;
import org.careo.casefile.StoredReport;
import org.careo.model.Account;
import org.careo.model.ErrorCategory;
import org.careo.picture.series.Finding;
import org.careo.picture.series.Registry;
import org.careo.picture.series.SeriesChecker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code careo series add|list|check}: official tables and what they say to the reports. */
@Command(
    name = "series",
    mixinStandardHelpOptions = true,
    description = "Official tables that figures of reports are held against.",
    subcommands = {
      SeriesCommand.Add.class,
      SeriesCommand.Listing.class,
      SeriesCommand.Checking.class
    })
final class SeriesCommand implements Runnable {
  private static final String NAMES = "series";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(System.out);
  }

  /** {@code careo series add FILE.csv --map MAP.yaml --case CASE}. */
  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description =
          "Adds a table to a case: a CSV file with its map, or one that comes with Careo.")
  static final class Add implements Callable<Integer> {
    @Parameters(
        index = "0",
        paramLabel = "FILE",
        description = "A table in long form (CSV), or the name of a bundled one: us-border.")
    private Path table = Path.of("");

    @Option(names = "--map", paramLabel = "MAP", description = "The map that says how to read it.")
    private Path map = Path.of("");

    @Option(names = "--case", paramLabel = "CASE", required = true, description = "The case.")
    private Path path = Path.of("");

    @Override
    public Integer call() throws IOException {
      String name = String.valueOf(table.getFileName());
      boolean bundled = Registry.BUNDLED.contains(table.toString());
      if (!bundled && map.toString().isEmpty()) {
        throw new CaseException(
            ErrorCategory.BAD_INPUT,
            "how should " + table + " be read? give its map with --map MAP.yaml");
      }
      String mapText = bundled ? "" : text(map);
      String tableText = bundled ? "" : text(table);
      Registry registry = added(new Registry(), name, mapText, tableText);
      try (CaseFile file = CaseFile.open(path)) {
        TreeSet<String> names = new TreeSet<>(CaseTables.names(file));
        names.add(name);
        file.setMeta(NAMES + " " + name + " map", mapText);
        file.setMeta(NAMES + " " + name + " table", tableText);
        file.setMeta(NAMES, String.join("\n", names));
      }
      Terminal terminal = new Terminal(System.out);
      registry.description().forEach(line -> terminal.wrapped("  ", line));
      return 0;
    }

    private static String text(Path file) throws IOException {
      try {
        return Files.readString(file, StandardCharsets.UTF_8);
      } catch (NoSuchFileException missing) {
        throw new CaseException(ErrorCategory.BAD_INPUT, "no file " + file + " (give --map too)");
      } catch (CharacterCodingException wrong) {
        throw new CaseException(ErrorCategory.UNREADABLE, file + " is no UTF-8 text");
      }
    }
  }

  /** {@code careo series list CASE}. */
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the tables of a case.")
  static final class Listing extends CaseCommand {
    @Override
    int run(CaseFile file, Terminal terminal) {
      if (CaseTables.names(file).isEmpty()) {
        terminal.line("none was added; these come with Careo and are used until one is:");
        for (String name : Registry.BUNDLED) {
          terminal.line(terminal.bold(name));
          new Registry()
              .addBundled(name)
              .description()
              .forEach(line -> terminal.wrapped("    ", line));
        }
      }
      for (String name : CaseTables.names(file)) {
        terminal.line(terminal.bold(Terminal.harmless(name)));
        one(file, name).description().forEach(line -> terminal.wrapped("    ", line));
      }
      return 0;
    }
  }

  /** {@code careo series check CASE}. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description =
          "Holds the figures and superlatives of all reports against the tables and shows every reading.")
  static final class Checking extends CaseCommand {
    @Option(names = "--verdict", description = "Only this verdict, for example \"fails\".")
    private String wanted = "";

    @Override
    int run(CaseFile file, Terminal terminal) {
      SeriesChecker checker = new SeriesChecker(CaseTables.registry(file));
      int shown = 0;
      for (StoredReport report : file.reports().all()) {
        if (report.isRead()) {
          Account account = file.reports().account(report.id()).orElseThrow();
          for (Finding finding : checker.check(account)) {
            if (wanted.isEmpty() || finding.verdict().words().equals(wanted)) {
              print(report, account, finding, terminal);
              shown++;
            }
          }
        }
      }
      if (shown == 0) {
        terminal.line("no series speaks to a figure of the case");
      }
      return 0;
    }

    private static void print(
        StoredReport report, Account account, Finding finding, Terminal terminal) {
      String text = account.report().text();
      int from = Math.max(0, finding.span().start() - 70);
      int to = Math.min(text.length(), finding.span().end() + 50);
      terminal.blank();
      terminal.line(
          terminal.bold(finding.verdict().words())
              + terminal.faint(
                  "  "
                      + Terminal.harmless(report.file())
                      + " "
                      + finding.span().start()
                      + "-"
                      + finding.span().end()));
      terminal.wrapped(
          "    ",
          "… "
              + text.substring(from, finding.span().start())
              + "["
              + finding.span().of(text)
              + "]"
              + text.substring(finding.span().end(), to)
              + " …");
      for (Finding.Trial trial : finding.readings()) {
        terminal.wrapped(
            "      ",
            (trial.holds() ? "holds: " : "fails: ")
                + String.join(
                    ", ", trial.measure(), trial.place(), trial.period(), trial.operation())
                + " = "
                + String.format(Locale.ROOT, "%,.2f", trial.value()).replaceAll("\\.?0+$", "")
                + " "
                + trial.unit());
      }
      if (!finding.note().isEmpty()) {
        terminal.wrapped("      ", finding.note());
      }
    }
  }

  private static Registry one(CaseFile file, String name) {
    return added(new Registry(), name, meta(file, name, "map"), meta(file, name, "table"));
  }

  private static String meta(CaseFile file, String name, String part) {
    return file.meta(NAMES + " " + name + " " + part).orElse("");
  }

  private static Registry added(Registry registry, String name, String map, String table) {
    try {
      return map.isEmpty() ? registry.addBundled(name) : registry.add(map, table);
    } catch (IllegalArgumentException wrong) {
      throw new CaseException(
          ErrorCategory.BAD_INPUT, "the series " + name + " cannot be read: " + wrong.getMessage());
    }
  }
}
