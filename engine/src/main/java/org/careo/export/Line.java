package org.careo.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import org.careo.model.Span;
import org.careo.text.CodePoints;

/** One line of an export: fields in the order they are put; what is unknown is left out. */
final class Line {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final ObjectNode node;

  Line() {
    node = MAPPER.createObjectNode();
  }

  Line put(String name, String value) {
    if (!value.isEmpty()) {
      node.put(name, value);
    }
    return this;
  }

  Line put(String name, boolean value) {
    node.put(name, value);
    return this;
  }

  Line put(String name, int value) {
    node.put(name, value);
    return this;
  }

  /** Leaves out NaN; whole numbers are written without a fraction. */
  Line put(String name, double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return this;
    }
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      node.put(name, (long) value);
    } else {
      node.put(name, value);
    }
    return this;
  }

  Line put(String name, Line inner) {
    if (!inner.node.isEmpty()) {
      node.set(name, inner.node);
    }
    return this;
  }

  Line strings(String name, Collection<String> values) {
    ArrayNode array = node.putArray(name);
    values.forEach(array::add);
    return this;
  }

  Line numbers(String name, List<Double> values) {
    ArrayNode array = node.putArray(name);
    values.forEach(array::add);
    return this;
  }

  Line lines(String name, List<Line> values) {
    ArrayNode array = node.putArray(name);
    values.forEach(line -> array.add(line.node));
    return this;
  }

  Line span(String name, Span span, CodePoints points) {
    node.set(name, pair(span, points));
    return this;
  }

  Line spans(String name, List<Span> spans, CodePoints points) {
    ArrayNode array = node.putArray(name);
    spans.forEach(span -> array.add(pair(span, points)));
    return this;
  }

  Line spanLists(String name, List<List<Span>> lists, CodePoints points) {
    ArrayNode array = node.putArray(name);
    for (List<Span> spans : lists) {
      ArrayNode inner = array.addArray();
      spans.forEach(span -> inner.add(pair(span, points)));
    }
    return this;
  }

  private static ArrayNode pair(Span span, CodePoints points) {
    ArrayNode pair = MAPPER.createArrayNode();
    pair.add(points.of(span.start()));
    pair.add(points.of(span.end()));
    return pair;
  }

  @Override
  public String toString() {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree of JSON nodes is always JSON", impossible);
    }
  }
}
