package org.careo.trace.credit;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.Report;

/**
 * Numbers that content systems and feeds give a story and that copies keep in their address or file
 * name: runs of six digits and more that are no date, and mixed ids of eight characters and more.
 */
public final class StoryIds {
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9]{6,40}+");
  private static final Pattern DATE = Pattern.compile("(?:19|20)\\d{6}|(?:19|20)\\d{4}");

  private StoryIds() {}

  /** The ids in a report's address and file name, sorted. */
  public static Set<String> of(Report report) {
    Set<String> ids = new TreeSet<>();
    int path = report.url().indexOf('/', 9);
    collect(path < 0 ? "" : report.url().substring(path), ids);
    collect(report.file().substring(report.file().lastIndexOf('/') + 1), ids);
    return ids;
  }

  private static void collect(String text, Set<String> ids) {
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      String token = matcher.group();
      long digits = token.chars().filter(Character::isDigit).count();
      boolean number = digits == token.length() && !DATE.matcher(token).matches();
      boolean mixed = token.length() >= 8 && digits >= 3 && digits <= token.length() - 2;
      if (number || mixed) {
        ids.add(token);
      }
    }
  }
}
