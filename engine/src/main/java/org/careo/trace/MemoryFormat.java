package org.careo.trace;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.careo.trace.structure.EventGraph;

/** How a {@link TraceMemory} is written to bytes: sorted, numbers in network order, no text. */
final class MemoryFormat {
  private static final int MARK = 0x4D454D31;

  private MemoryFormat() {}

  /**
   * What is kept.
   *
   * @param wordings what was found between two texts
   * @param solutions structures of events, by a hash of all they depend on
   */
  record Content(
      Map<TraceMemory.Texts, Wording> wordings, Map<String, EventGraph.Solution> solutions) {}

  static byte[] write(Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MARK);
      out.writeInt(content.wordings.size());
      for (Map.Entry<TraceMemory.Texts, Wording> entry :
          new TreeMap<>(content.wordings).entrySet()) {
        out.writeUTF(entry.getKey().first());
        out.writeUTF(entry.getKey().second());
        for (double value : values(entry.getValue())) {
          out.writeDouble(value);
        }
      }
      out.writeInt(content.solutions.size());
      for (Map.Entry<String, EventGraph.Solution> entry :
          new TreeMap<>(content.solutions).entrySet()) {
        out.writeUTF(entry.getKey());
        write(entry.getValue(), out);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** Empty when the bytes are not what {@link #write} gave. */
  static Optional<Content> read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() != MARK) {
        return Optional.empty();
      }
      Map<TraceMemory.Texts, Wording> wordings = new HashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        TraceMemory.Texts pair = new TraceMemory.Texts(in.readUTF(), in.readUTF());
        wordings.put(pair, wording(in));
      }
      Map<String, EventGraph.Solution> solutions = new HashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        solutions.put(in.readUTF(), solution(in));
      }
      return Optional.of(new Content(wordings, solutions));
    } catch (IOException cutShort) {
      return Optional.empty();
    }
  }

  /**
   * A hash of what decides the structure of an event.
   *
   * @param least mean probability from which reports are told as one family
   * @param findings between its reports
   */
  static String hash(int reports, double least, List<Finding> findings) {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      ByteBuffer row = ByteBuffer.allocate(3 * Integer.BYTES + 10 * Double.BYTES);
      hash.update(ByteBuffer.allocate(Double.BYTES).putDouble(least).array());
      for (Finding finding : findings) {
        row.clear();
        row.putInt(reports).putInt(finding.first()).putInt(finding.second());
        row.putDouble(finding.story()).putDouble(finding.descent()).putDouble(finding.crowd());
        row.putDouble(finding.other()).putDouble(finding.gathered());
        row.putDouble(finding.sibling()).putDouble(finding.known());
        row.putDouble(finding.style()).putDouble(finding.nearness()).putDouble(finding.share());
        hash.update(row.array());
      }
      return reports + " " + Base64.getEncoder().encodeToString(hash.digest()).substring(0, 22);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static double[] values(Wording wording) {
    return new double[] {
      wording.story(), wording.descent(), wording.crowd(), wording.style(), wording.nearness()
    };
  }

  private static Wording wording(DataInputStream in) throws IOException {
    return new Wording(
        in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
  }

  private static void write(EventGraph.Solution solution, DataOutputStream out) throws IOException {
    out.writeInt(solution.parents().length);
    for (int node = 0; node < solution.parents().length; node++) {
      out.writeInt(solution.parents()[node]);
      List<EventGraph.Option> options = solution.options().get(node);
      out.writeInt(options.size());
      for (EventGraph.Option option : options) {
        out.writeInt(option.parent());
        out.writeDouble(option.probability());
      }
      for (int other = 0; other < node; other++) {
        out.writeFloat(solution.together()[node][other]);
      }
    }
  }

  private static EventGraph.Solution solution(DataInputStream in) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > in.available()) {
      throw new IOException("no structure has so many reports: " + size);
    }
    int[] parents = new int[size];
    List<List<EventGraph.Option>> options = new ArrayList<>(size);
    float[][] together = new float[size][size];
    for (int node = 0; node < size; node++) {
      parents[node] = in.readInt();
      List<EventGraph.Option> ofNode = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        ofNode.add(new EventGraph.Option(in.readInt(), in.readDouble()));
      }
      options.add(List.copyOf(ofNode));
      for (int other = 0; other < node; other++) {
        together[node][other] = in.readFloat();
        together[other][node] = together[node][other];
      }
    }
    return new EventGraph.Solution(parents, List.copyOf(options), together);
  }
}
