package org.careo.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesAndTypesTest {

  @Property(tries = 500)
  void aSafeNameNeverClimbsAndShowsNoInvisibleCharacter(@ForAll String name) {
    String safe = SafeNames.of(name);
    assertThat(safe).isNotEmpty().doesNotStartWith("/");
    assertThat(List.of(safe.split("/"))).doesNotContain("..", ".", "");
    assertThat(safe.codePoints())
        .noneMatch(point -> Character.isISOControl(point))
        .noneMatch(point -> Character.getType(point) == Character.FORMAT);
    assertThat(SafeNames.of(safe)).isEqualTo(safe);
  }

  @Test
  void bidirectionalMarksAreReplaced() {
    assertThat(SafeNames.of("report\u202Etxt.exe")).isEqualTo("report_txt.exe");
  }

  @Property(tries = 500)
  void anyBytesHaveAType(@ForAll byte[] bytes, @ForAll String name) {
    assertThat(MediaTypes.of(bytes, name)).contains("/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.txt | <!DOCTYPE html><p>x | text/html",
        "a.txt | plain words | text/plain",
        "a.md | # words | text/markdown",
        "a | %PDF-1.4 | application/pdf",
        "a.htm | words only | text/html",
        "a.eml | words only | message/rfc822",
        "a.txt | the file starts with %PDF-1.4 | text/plain"
      })
  void typesByBytesThenName(String name, String content, String type) {
    assertThat(MediaTypes.of(content.strip().getBytes(StandardCharsets.UTF_8), name.strip()))
        .isEqualTo(type.strip());
  }

  @Test
  void binaryIsNoText() {
    assertThat(MediaTypes.of(new byte[] {1, 2, 0, 0, 3, 0, 4, 5, 0, 0}, "a.txt"))
        .isEqualTo("application/octet-stream");
    byte[] noise = new byte[20_000];
    new java.util.Random(1).nextBytes(noise);
    assertThat(MediaTypes.of(noise, "a.txt")).isEqualTo("application/octet-stream");
    assertThat(MediaTypes.of("hola".getBytes(StandardCharsets.UTF_16LE), "a.txt"))
        .isEqualTo("text/plain");
    String mail = "From: a@b.example\nTo: c@d.example\nSubject: x\nDate: today\n\nwords";
    assertThat(MediaTypes.of(mail.getBytes(StandardCharsets.UTF_8), "a.txt"))
        .isEqualTo("message/rfc822");
  }
}
