package org.careo.read.chunk;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.Clause;
import org.careo.model.NounPhrase;
import org.careo.model.VerbGroup;

/** The chunks of a report while they are gathered; the lists grow sentence by sentence. */
public final class Chunks {
  private final List<VerbGroup> verbGroups = new ArrayList<>();
  private final List<NounPhrase> nounPhrases = new ArrayList<>();
  private final List<Clause> clauses = new ArrayList<>();

  public List<VerbGroup> verbGroups() {
    return verbGroups;
  }

  public List<NounPhrase> nounPhrases() {
    return nounPhrases;
  }

  public List<Clause> clauses() {
    return clauses;
  }
}
