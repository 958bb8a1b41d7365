package org.careo.clean.page;

import java.util.List;

/**
 * The role that holds for each context: the outermost that speaks against the article, else the
 * innermost. A name that would take in the headline together with much of the page's prose, or
 * nearly all the prose, is about the page and not about its content ("has-sidebar",
 * "comments-open"): it is put aside.
 */
final class EffectiveRoles {
  private static final double MUCH = 0.3;
  private static final double NEARLY_ALL = 0.75;
  private final Role[] roles;

  EffectiveRoles(Page page, int headline) {
    List<Context> contexts = page.contexts();
    double[] prose = new double[contexts.size()];
    boolean[] holdsHeadline = new boolean[contexts.size()];
    for (Block block : page.blocks()) {
      if (block.words() >= 12 && block.linkShare() < 0.4 && block.endsSentence()) {
        prose[block.context().number] += block.words();
      }
      if (block.number() == headline) {
        holdsHeadline[block.context().number] = true;
      }
    }
    for (int number = contexts.size() - 1; number > 0; number--) {
      int parent = contexts.get(number).parent;
      prose[parent] += prose[number];
      holdsHeadline[parent] |= holdsHeadline[number];
    }
    roles = new Role[contexts.size()];
    roles[0] = Role.NONE;
    for (int number = 1; number < contexts.size(); number++) {
      Context context = contexts.get(number);
      Role inherited = roles[context.parent];
      Role own = context.role;
      boolean speaksAgainst = own.isForeign() || own.isDoubtful();
      double share = prose[0] == 0 ? 0 : prose[number] / prose[0];
      if (speaksAgainst
          && ((holdsHeadline[number] && share >= MUCH)
              || (share >= NEARLY_ALL && own != Role.COMMENTS))) {
        own = Role.NONE;
      }
      roles[number] = combine(inherited, own);
    }
  }

  private static Role combine(Role inherited, Role own) {
    if (inherited.isForeign() || own == Role.NONE) {
      return inherited;
    }
    if (inherited.isDoubtful() && !own.isForeign()) {
      return inherited;
    }
    return own;
  }

  Role[] roles() {
    return roles;
  }
}
