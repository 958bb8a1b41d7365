package org.careo.text.actor;

/**
 * Who held an office when.
 *
 * @param person id of the person in the base
 * @param country ISO 3166-1 alpha-2, or EU and UN; empty = none
 * @param role id of the role ("president"), see {@code roles.tsv}
 * @param from first day as ISO 8601 date, or its year or month; empty = unknown
 * @param to last day likewise; empty = still held when the line was written
 * @param written day until which an open end is known to hold; empty = without limit
 */
public record Tenure(
    String person, String country, String role, String from, String to, String written) {

  /** Whether the office was held on a day; a year or month counts with all its days. */
  public boolean covers(String day) {
    boolean known = !to.isEmpty() || written.isEmpty() || day.compareTo(written) <= 0;
    return known && !isBefore(day) && (from.isEmpty() || from.compareTo(day) <= 0);
  }

  /** Whether the office had ended before a day. */
  public boolean isBefore(String day) {
    return !to.isEmpty() && to.compareTo(day.substring(0, Math.min(to.length(), day.length()))) < 0;
  }
}
