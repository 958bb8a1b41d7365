package org.careo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.Assessment;
import org.careo.model.Claim;
import org.junit.jupiter.api.Test;

class JsonTest {
  @Test
  void aListAnOlderBuildDidNotKnowIsEmpty() {
    Claim claim =
        new Claim(
            "c1", "gist", "", List.of("s1"), List.of(), Assessment.NONE, List.of(), List.of());
    String older = Json.write(claim).replace("\"parts\":[],", "");
    assertThat(older).doesNotContain("parts");
    assertThat(Json.read(older, Claim.class)).isEqualTo(claim);
  }
}
