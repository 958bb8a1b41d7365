package org.careo.confront.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.careo.model.Span;

/** What is found by place is what a look at every thing would find. */
class LocatedTest {
  @Provide
  Arbitrary<Span> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 60), Arbitraries.integers().between(1, 25))
        .as((start, length) -> new Span(start, start + length));
  }

  @Provide
  Arbitrary<List<Span>> things() {
    return spans().list().ofMaxSize(30);
  }

  @Provide
  Arbitrary<List<Span>> pieces() {
    return spans()
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(pieces -> pieces.stream().sorted().toList());
  }

  @Property
  void findsAllThatOverlapAPiece(
      @ForAll("things") List<Span> things, @ForAll("pieces") List<Span> pieces) {
    List<Span> expected =
        things.stream()
            .filter(thing -> pieces.stream().anyMatch(thing::overlaps))
            .sorted(Comparator.comparingInt(Span::start))
            .toList();
    assertThat(new Located<>(things, thing -> thing).overlapping(pieces))
        .containsExactlyElementsOf(expected);
  }
}
