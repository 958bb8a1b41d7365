package org.careo.picture;

import java.util.List;
import org.careo.model.Account;
import org.careo.model.Confrontation;
import org.careo.model.Picture;

/** Draws the situation as the statements tell it. */
public final class Painter {

  /** The order of the accounts changes nothing. */
  public Picture paint(List<Account> accounts, Confrontation confrontation) {
    return Picture.NONE;
  }
}
