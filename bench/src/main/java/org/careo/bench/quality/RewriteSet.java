package org.careo.bench.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.careo.bench.lineage.AnnotatedPairs;
import org.careo.bench.lineage.PlainAccount;
import org.careo.model.Account;
import org.careo.model.Language;
import org.careo.model.Lineage;
import org.careo.model.LineageEdge;
import org.careo.model.Parentage;
import org.careo.trace.Tracer;

/** Families of one text and its machine rewrites: are they put together, is the original found? */
record RewriteSet(String set) implements QualitySet {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String name() {
    return "lineage-" + set;
  }

  @Override
  public String folder() {
    return "lineage";
  }

  @Override
  public void run(Bench bench) throws IOException {
    List<Account> accounts = new ArrayList<>();
    for (AnnotatedPairs.RewriteText text : AnnotatedPairs.rewriteTexts(bench.evaluation(), set)) {
      accounts.add(PlainAccount.of(text.id(), text.text(), Language.ENGLISH));
    }
    Lineage lineage = new Tracer().trace(accounts);
    List<String> lines = new ArrayList<>();
    for (Parentage parentage : lineage.parentage()) {
      ObjectNode line = JSON.createObjectNode();
      line.put("doc", parentage.report()).put("cluster", parentage.origin());
      if (parentage.parent().isEmpty()) {
        line.putNull("parent");
      } else {
        line.put("parent", parentage.parent());
      }
      lines.add(line.toString());
    }
    for (LineageEdge edge : lineage.edges()) {
      ObjectNode line = JSON.createObjectNode();
      line.put("a", edge.a()).put("b", edge.b()).put("p", edge.probability());
      lines.add(line.toString());
    }
    bench.score(
        folder(),
        "eval_airewrite.py",
        "--set",
        set,
        bench.write(name() + ".jsonl", lines).toString());
  }
}
