package org.careo.clean.page;

import java.util.List;

/**
 * Second opinion on where the article is, by another idea: each paragraph gives points for its
 * length and its commas to the element around it and half of them to the one around that; the
 * element with most points, links taken off, is the article, joined by neighbours of its like.
 *
 * <p>The scoring of Arc90's Readability (2009) as Mozilla's Readability.js carries it on, without
 * its clean-up passes and its retries, so that it ends after one pass over the blocks.
 */
final class SecondOpinion {
  private static final int SHORTEST_PARAGRAPH = 25;
  private static final double NEIGHBOUR_SHARE = 0.2;

  private final Page page;
  private final Role[] roles;
  private final double[] points;

  SecondOpinion(Page page, Role[] roles) {
    this.page = page;
    this.roles = roles;
    points = new double[page.contexts().size()];
  }

  /** Which contexts are inside the article. */
  boolean[] inside() {
    List<Context> contexts = page.contexts();
    boolean[] scored = new boolean[contexts.size()];
    for (Block block : page.blocks()) {
      Role role = roles[block.context().number];
      if (role.isForeign() || block.isHeading() || block.text().length() < SHORTEST_PARAGRAPH) {
        continue;
      }
      double given = 1 + commas(block.text()) + Math.min(3, block.text().length() / 100);
      int parent = Math.max(0, block.context().parent);
      give(parent, given, scored);
      give(Math.max(0, contexts.get(parent).parent), given / 2, scored);
    }
    double[] linkShares = linkShares();
    int best = 0;
    for (int number = 0; number < points.length; number++) {
      points[number] = scored[number] ? points[number] * (1 - linkShares[number]) : 0;
      if (points[number] > points[best]) {
        best = number;
      }
    }
    boolean[] inside = new boolean[contexts.size()];
    int around = contexts.get(best).parent;
    double enough = Math.max(10, points[best] * NEIGHBOUR_SHARE);
    for (int number = 0; number < inside.length; number++) {
      int parent = contexts.get(number).parent;
      inside[number] =
          number == best
              || (parent >= 0 && inside[parent])
              || (parent >= 0 && parent == around && points[number] >= enough);
    }
    return inside;
  }

  private void give(int number, double given, boolean[] scored) {
    if (!scored[number]) {
      scored[number] = true;
      points[number] += start(page.contexts().get(number));
    }
    points[number] += given;
  }

  private static double start(Context context) {
    double byTag =
        switch (context.tag) {
          case "article" -> 8;
          case "div", "section", "main" -> 5;
          case "pre", "td", "blockquote" -> 3;
          case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
          default -> 0;
        };
    double byName = context.role == Role.BODY ? 25 : context.role == Role.NONE ? 0 : -25;
    return byTag + byName;
  }

  private double[] linkShares() {
    double[] linked = new double[page.contexts().size()];
    double[] all = new double[page.contexts().size()];
    for (Block block : page.blocks()) {
      linked[block.context().number] += block.linkShare() * block.text().length();
      all[block.context().number] += block.text().length();
    }
    for (int number = linked.length - 1; number > 0; number--) {
      linked[page.contexts().get(number).parent] += linked[number];
      all[page.contexts().get(number).parent] += all[number];
    }
    for (int number = 0; number < linked.length; number++) {
      linked[number] = all[number] == 0 ? 0 : linked[number] / all[number];
    }
    return linked;
  }

  private static int commas(String text) {
    int commas = 0;
    for (int index = 0; index < text.length(); index++) {
      commas += ",،、，;".indexOf(text.charAt(index)) >= 0 ? 1 : 0;
    }
    return commas;
  }
}
