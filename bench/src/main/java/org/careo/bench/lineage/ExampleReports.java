package org.careo.bench.lineage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.careo.Pipeline;
import org.careo.acquire.Acquired;
import org.careo.acquire.Acquirer;
import org.careo.model.Account;
import org.careo.model.Cleaned;

/** The reports of an example case. */
public final class ExampleReports {

  private ExampleReports() {}

  /** The readable reports of a folder, cleaned, read and attributed as the product does. */
  public static List<Account> accounts(Path folder) throws IOException {
    Pipeline pipeline = new Pipeline();
    List<Account> accounts = new ArrayList<>();
    new Acquirer()
        .acquire(
            List.of(folder.toString()),
            acquired -> {
              if (acquired instanceof Acquired.Taken taken
                  && pipeline.clean(taken.original()) instanceof Cleaned.Readable readable) {
                accounts.add(pipeline.account(readable.report()));
              }
            });
    if (!Files.isDirectory(folder)) {
      throw new IOException("no folder " + folder);
    }
    return accounts;
  }
}
