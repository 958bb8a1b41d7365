package org.careo.app;

import org.careo.casefile.CaseFile;
import org.careo.casefile.CaseVerification;
import picocli.CommandLine.Command;

/** {@code careo verify CASE}. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description =
        "Recomputes every hash and holds every span against its text; exits 1 on any failure.")
final class VerifyCommand extends CaseCommand {

  @Override
  int run(CaseFile file, Terminal terminal) {
    CaseVerification.Result result = file.verification().run();
    result.failures().forEach(failure -> terminal.line("FAILED " + Terminal.harmless(failure)));
    terminal.line(
        result.originals()
            + " originals and "
            + result.spans()
            + " spans checked, "
            + (result.failures().isEmpty() ? "all sound" : result.failures().size() + " failed"));
    return result.failures().isEmpty() ? 0 : 1;
  }
}
