package org.careo.clean.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date an address carries in its path: "/2025/11/20/", "/2025-11-20-", "-20251120". All parts
 * must have the same separator, and figures must not run on before or after.
 */
public final class AddressDate {
  private static final Pattern SEPARATED =
      Pattern.compile("(?<![\\d.,])((?:19|20)\\d{2})([/_-])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern MONTH_NAMED =
      Pattern.compile("/((?:19|20)\\d{2})/([a-z]{3})/(\\d{1,2})/");
  private static final Pattern PACKED =
      Pattern.compile("(?<!\\d)(20\\d{2})([01]\\d)([0-3]\\d)(?!\\d)");

  private AddressDate() {}

  /** The day in the path of an address; the host and the query are not looked at. */
  public static Optional<LocalDate> of(String address) {
    int host = address.indexOf("//");
    int path = host < 0 ? 0 : address.indexOf('/', host + 2);
    if (path < 0 || address.length() > 2_000) {
      return Optional.empty();
    }
    int query = address.indexOf('?', path);
    String searched = address.substring(path, query < 0 ? address.length() : query);
    Matcher separated = SEPARATED.matcher(searched);
    while (separated.find()) {
      Optional<LocalDate> day =
          WrittenDate.day(number(separated, 1), number(separated, 3), number(separated, 4));
      if (day.isPresent()) {
        return day;
      }
    }
    Matcher named = MONTH_NAMED.matcher(searched);
    if (named.find()) {
      int month = DateNames.month(named.group(2));
      Optional<LocalDate> day =
          WrittenDate.day(number(named, 1), Math.max(0, month), number(named, 3));
      if (day.isPresent()) {
        return day;
      }
    }
    Matcher packed = PACKED.matcher(searched);
    return packed.find()
        ? WrittenDate.day(number(packed, 1), number(packed, 2), number(packed, 3))
        : Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
