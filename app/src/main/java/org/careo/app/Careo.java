package org.careo.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.careo.EngineVersion;
import org.careo.casefile.CaseException;
import org.careo.model.ErrorCategory;
import org.careo.model.Failure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The program: {@code careo COMMAND}. Exits 0 when all went well, 1 on failure, 2 when the command
 * was not understood.
 */
@Command(
    name = "careo",
    mixinStandardHelpOptions = true,
    version = "careo " + EngineVersion.RELEASE,
    description = "Shows who actually said what in a heap of news reports, and where it came from.",
    subcommands = {
      BuildCommand.class,
      DemoCommand.class,
      ShowCommand.class,
      SearchCommand.class,
      ExplainCommand.class,
      ClaimsCommand.class,
      ClaimCommand.class,
      ConflictsCommand.class,
      ChecksCommand.class,
      QuotationsCommand.class,
      LineageCommand.class,
      WhyCommand.class,
      ExportCommand.class,
      ReportCommand.class,
      ServeCommand.class,
      PictureCommand.class,
      PositionsCommand.class,
      ActorCommand.class,
      OverruleCommand.class,
      FiguresCommand.class,
      TimelineCommand.class,
      SeriesCommand.class,
      VerifyCommand.class
    })
public final class Careo implements Runnable {

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "On failure print where in the program it happened.")
  private boolean debug;

  /** Held on to, since the logging of the platform forgets levels of loggers nobody holds. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  public static void main(String[] arguments) {
    LUCENE.setLevel(Level.SEVERE);
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.setOut(out);
    System.setErr(err);
    System.exit(run(arguments));
  }

  /** Runs a command line and gives its exit code. */
  public static int run(String... arguments) {
    CommandLine line = new CommandLine(new Careo());
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(
        (problem, given) -> {
          System.err.println(
              "careo: "
                  + firstLine(String.valueOf(problem.getMessage()))
                  + " ("
                  + problem.getCommandLine().getCommandSpec().qualifiedName()
                  + " --help says more)");
          return CommandLine.ExitCode.USAGE;
        });
    line.setExecutionExceptionHandler(
        (problem, command, given) -> failed(problem, line.getCommand()));
    return line.execute(arguments);
  }

  private static int failed(Exception problem, Careo careo) {
    Failure failure =
        problem instanceof CaseException known
            ? known.failure()
            : new Failure(
                ErrorCategory.INTERNAL, "a defect of Careo: " + problem + " (--debug says where)");
    System.err.println("careo: " + firstLine(failure.message()) + " [" + failure.category() + "]");
    if (careo.debug) {
      problem.printStackTrace(System.err);
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static String firstLine(String message) {
    return Terminal.harmless(message.lines().findFirst().orElse(""));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}
