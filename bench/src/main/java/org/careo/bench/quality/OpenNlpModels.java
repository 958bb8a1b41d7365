package org.careo.bench.quality;

import java.io.IOException;
import java.io.InputStream;

/** The published English models of OpenNLP, which the bench has on its class path. */
public final class OpenNlpModels {

  private OpenNlpModels() {}

  /**
   * Opens a model.
   *
   * @param part "sentence", "tokens" or "pos"
   */
  public static InputStream open(String part) throws IOException {
    String name = "/opennlp-en-ud-ewt-" + part + "-1.3-2.5.4.bin";
    InputStream stream = OpenNlpModels.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IOException("not on the class path: " + name);
    }
    return stream;
  }
}
