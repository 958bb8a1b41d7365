package org.careo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SortedSearchTest {

  @Property
  void findsWhatGoingThroughAllFinds(
      @ForAll List<@IntRange(max = 9) Integer> numbers, @ForAll @IntRange(max = 10) int wanted) {
    List<Integer> sorted = numbers.stream().sorted().toList();
    int plain = 0;
    while (plain < sorted.size() && sorted.get(plain) < wanted) {
      plain++;
    }
    assertThat(SortedSearch.first(0, sorted.size(), index -> sorted.get(index) < wanted))
        .isEqualTo(plain);
  }
}
