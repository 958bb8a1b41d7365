package org.careo.read.tag;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class DictionaryTest {

  @Test
  void holdsWordsWithWhatStandsByThem() throws IOException {
    Dictionary dictionary =
        read("# header\tnot a word\nwell\tnar\nwell-to-do\ta\n\nno tab\n\tno word\nñandú\tn");
    assertThat(dictionary.of("well")).isEqualTo("nar");
    assertThat(dictionary.of("well-to-do")).isEqualTo("a");
    assertThat(dictionary.of("ñandú")).isEqualTo("n");
    assertThat(dictionary.of("we")).isEmpty();
    assertThat(dictionary.of("")).isEmpty();
    assertThat(dictionary.of("# header")).isEmpty();
    assertThat(dictionary.of("no tab")).isEmpty();
    assertThat(dictionary.has("well", 'r')).isTrue();
    assertThat(dictionary.has("well", 'v')).isFalse();
    assertThat(dictionary.entries()).containsOnlyKeys("well", "well-to-do", "ñandú");
  }

  @Test
  void ofTwoLinesWithOneWordTheLaterCounts() throws IOException {
    assertThat(read("run\tn\nrun\tnv\n").entries()).isEqualTo(Map.of("run", "nv"));
  }

  @Property(tries = 100)
  void givesBackEveryEntry(
      @ForAll @Size(max = 60)
          Map<@AlphaChars @StringLength(min = 1, max = 3) String, @AlphaChars String> entries)
      throws IOException {
    StringBuilder lines = new StringBuilder();
    entries.forEach((word, value) -> lines.append(word + "\t" + value + "\n"));
    Dictionary dictionary = read(lines.toString());
    assertThat(dictionary.entries()).isEqualTo(entries);
    entries.forEach((word, value) -> assertThat(dictionary.of(word)).isEqualTo(value));
  }

  private static Dictionary read(String lines) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream output = new GZIPOutputStream(packed)) {
      output.write(lines.getBytes(UTF_8));
    }
    return Dictionary.read(new ByteArrayInputStream(packed.toByteArray()));
  }
}
