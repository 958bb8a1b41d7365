package org.careo.app.page.situation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careo.model.Picture;
import org.careo.model.Position;
import org.careo.model.RedLine;

/**
 * Red lines told several times: of one holder, about one issue or against the same acts by the same
 * actors in the same countries. One line stands for all, with every telling under it.
 */
public final class SameRedLines {
  private SameRedLines() {}

  /** The tellings of each line, in the order of the picture; none is empty. */
  public static List<List<RedLine>> of(Picture picture) {
    Map<String, String> same = new HashMap<>();
    for (Position position : picture.positions()) {
      same.put(position.id(), position.same());
    }
    Map<String, List<RedLine>> groups = new LinkedHashMap<>();
    for (RedLine line : picture.redLines()) {
      String key =
          line.types().isEmpty() || line.actors().isEmpty() && line.countries().isEmpty()
              ? same.getOrDefault(line.position(), line.id())
              : line.holder() + line.types() + line.actors() + line.countries();
      groups.computeIfAbsent(key, each -> new ArrayList<>()).add(line);
    }
    return List.copyOf(groups.values());
  }
}
