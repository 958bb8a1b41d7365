package org.careo.confront.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.careo.model.Check;
import org.careo.model.ReportId;

/** Makes a finding with an id that is stable for the same kind and passages. */
final class Finding {

  private Finding() {}

  static Check of(String kind, List<Check.Passage> passages, String english, String spanish) {
    StringBuilder key = new StringBuilder(kind);
    for (Check.Passage passage : passages) {
      key.append('\n').append(passage.report()).append(' ').append(passage.span());
    }
    return new Check(
        "k" + ReportId.sha256(key.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 10),
        kind,
        passages,
        english,
        spanish);
  }
}
