package org.careo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PackedSpansTest {

  @Property
  void holdsTheSameSpans(@ForAll @Size(max = 40) List<@IntRange(max = 9_000) Integer> starts) {
    List<Span> spans = new ArrayList<>();
    starts.forEach(start -> spans.add(new Span(start, start + spans.size())));

    List<Span> packed = PackedSpans.of(spans);

    assertThat(packed).isEqualTo(spans).hasSameHashCodeAs(spans);
    assertThat(PackedSpans.of(packed)).isSameAs(packed);
  }
}
