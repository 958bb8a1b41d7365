package org.careo.app;

import java.io.IOException;
import org.careo.app.web.CaseServer;
import org.careo.casefile.CaseException;
import org.careo.casefile.CaseFile;
import org.careo.model.ErrorCategory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code careo serve CASE}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Opens the case for a browser on this machine, until it is stopped with Ctrl-C.")
final class ServeCommand extends CaseCommand {
  private static final int HIGHEST_PORT = 65_535;

  @Option(
      names = "--port",
      defaultValue = "0",
      description = "Port on the loopback address; 0 takes a free one.")
  private int port;

  @Override
  int run(CaseFile file, Terminal terminal) throws IOException {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new CaseException(
          ErrorCategory.BAD_INPUT, "no port " + port + ": a port is a number from 0 to 65535");
    }
    try (CaseServer server = new CaseServer(file, port)) {
      terminal.line("Open " + server.address());
      terminal.line("Only this machine and this address can read the case. Stop with Ctrl-C.");
      Thread.currentThread().join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}
