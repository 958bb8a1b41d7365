package org.careo.read.quantity;

import org.careo.model.Figure;
import org.careo.read.number.NumberPhrase;

/** A figure while it is put together. */
final class Quantity {
  /** First word of the number itself. */
  int numberFirst;

  /** Word after the number itself. */
  int numberEnd;

  /** First word with sign, currency and modifier. */
  int first;

  /** Word after number and unit. */
  int end;

  double value;
  double low;
  double high;
  final NumberPhrase.Form form;
  String unit = "";
  boolean currency;
  boolean counted;

  /** First word of the counted noun phrase, -1 without. */
  int nounFirst = -1;

  /** Word after the counted noun phrase. */
  int nounEnd = -1;

  boolean rate;
  boolean range;

  /** Whether it is where a change starts: "from 12" in "rose from 12 to 14". */
  boolean startOfChange;

  /** Where the change started that ends at it, NaN without: 12 for the 14 of that. */
  double startedFrom = Double.NaN;

  /** Whether it is told by a verb or noun of multiplication. */
  boolean multiple;

  String modifier = "";
  Precision precision = Precision.EXACTLY;
  Figure.Change change = Figure.Change.NONE;
  Figure.Kind kind = Figure.Kind.LEVEL;

  /** The word of direction, -1 without. */
  int changeWord = -1;

  /** Whether the number is the level a change ends or starts at. */
  boolean levelOfChange;

  Quantity(NumberPhrase number) {
    numberFirst = number.first();
    numberEnd = number.end();
    first = numberFirst;
    end = numberEnd;
    value = number.value();
    low = number.low();
    high = number.high();
    form = number.form();
  }

  boolean isShare() {
    return unit.equals("percent");
  }
}
