package org.careo.casefile;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.careo.model.ErrorCategory;

/**
 * Records of the model as JSON and back: components only, in their declared order, so that the same
 * record gives the same text.
 */
final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .visibility(PropertyAccessor.GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          // A case of an older build knows nothing of a list that came later.
          .withConfigOverride(
              List.class,
              list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Json() {}

  static String write(Object record) {
    try {
      return MAPPER.writeValueAsString(record);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a record of the model is always JSON", impossible);
    }
  }

  static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException broken) {
      throw corrupt(type, broken);
    }
  }

  static byte[] deflate(Object record) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (OutputStream deflated = new DeflaterOutputStream(bytes, fast)) {
      MAPPER.writeValue(deflated, record);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      fast.end();
    }
    return bytes.toByteArray();
  }

  static <T> T inflate(byte[] deflated, Class<T> type) {
    try (InputStream json = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
      return MAPPER.readValue(json, type);
    } catch (IOException broken) {
      throw corrupt(type, broken);
    }
  }

  static byte[] deflateBytes(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Deflater deflater = new Deflater();
    try (OutputStream deflated = new DeflaterOutputStream(out, deflater)) {
      deflated.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      deflater.end();
    }
    return out.toByteArray();
  }

  static byte[] inflateBytes(byte[] deflated) {
    Inflater inflater = new Inflater();
    try (InputStream bytes =
        new InflaterInputStream(new ByteArrayInputStream(deflated), inflater)) {
      return bytes.readAllBytes();
    } catch (IOException broken) {
      throw new CaseException(
          ErrorCategory.CORRUPT_CASE, "stored bytes cannot be unpacked: run careo verify", broken);
    } finally {
      inflater.end();
    }
  }

  private static CaseException corrupt(Class<?> type, IOException cause) {
    return new CaseException(
        ErrorCategory.CORRUPT_CASE,
        "a stored "
            + type.getSimpleName()
            + " cannot be read: the case was made by another version or is damaged; run build --rebuild",
        cause);
  }
}
