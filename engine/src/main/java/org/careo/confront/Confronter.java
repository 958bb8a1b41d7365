package org.careo.confront;

import java.util.List;
import org.careo.model.Account;
import org.careo.model.Confrontation;
import org.careo.model.Lineage;

/** Puts accounts face to face. */
public final class Confronter {

  /** The order of the accounts changes nothing. */
  public Confrontation confront(List<Account> accounts, Lineage lineage) {
    return Confrontation.NONE;
  }
}
