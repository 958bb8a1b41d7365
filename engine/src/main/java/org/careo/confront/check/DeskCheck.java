package org.careo.confront.check;

import java.util.List;
import org.careo.model.Account;
import org.careo.model.Check;

/** One desk check over the accounts of a case. */
interface DeskCheck {

  /** Its findings, in a fixed order. */
  List<Check> run(List<Account> accounts);
}
