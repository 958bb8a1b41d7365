package org.careo.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: {@code careo COMMAND}. */
@Command(
    name = "careo",
    mixinStandardHelpOptions = true,
    version = "careo 0.1.0",
    description = "Shows who actually said what in a heap of news reports, and where it came from.")
public final class Careo implements Runnable {

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Careo()).execute(arguments));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}
