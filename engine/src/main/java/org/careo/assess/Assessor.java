package org.careo.assess;

import java.util.List;
import org.careo.model.Account;
import org.careo.model.Confrontation;
import org.careo.model.Lineage;

/** Grades how well claims are supported, by origins and never by carriers. */
public final class Assessor {

  /** The same confrontation with every claim assessed. */
  public Confrontation assess(
      Confrontation confrontation, List<Account> accounts, Lineage lineage) {
    return confrontation;
  }
}
