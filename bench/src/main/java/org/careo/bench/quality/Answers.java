package org.careo.bench.quality;

import java.util.List;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.text.CodePoints;

/** Writes statements in the form the scoring scripts of the attribute stage read. */
final class Answers {

  private Answers() {}

  /** One line a document; offsets in code points. */
  static String line(String document, String text, List<Statement> statements) {
    CodePoints points = new CodePoints(text);
    StringBuilder line =
        new StringBuilder("{\"doc\": \"").append(document).append("\", \"attributions\": [");
    String separator = "";
    for (Statement statement : statements) {
      line.append(separator).append("{\"source\": ");
      spans(line, points, statement.source());
      line.append(", \"cue\": ");
      spans(line, points, statement.cue());
      line.append(", \"content\": ");
      spans(line, points, statement.content());
      line.append(", \"mention\": ");
      spans(line, points, statement.mention());
      line.append('}');
      separator = ", ";
    }
    return line.append("]}").toString();
  }

  private static void spans(StringBuilder line, CodePoints points, List<Span> spans) {
    line.append('[');
    for (int i = 0; i < spans.size(); i++) {
      line.append(i == 0 ? "[" : ", [")
          .append(points.of(spans.get(i).start()))
          .append(", ")
          .append(points.of(spans.get(i).end()))
          .append(']');
    }
    line.append(']');
  }
}
