package org.careo.app.page;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a long list, so that no page is endless.
 *
 * @param items the items of this page
 * @param page its number, from 1
 * @param pages how many there are
 * @param total how many items there are
 */
public record Paging<T>(List<T> items, int page, int pages, int total) {
  private static final int PAGE = 50;

  public Paging {
    items = List.copyOf(items);
  }

  /** The page asked for, or the nearest there is. */
  public static <T> Paging<T> page(List<T> all, int asked) {
    return page(all, asked, item -> item);
  }

  /** The same, each item made only when its page is shown. */
  public static <S, T> Paging<T> page(List<S> all, int asked, Function<S, T> made) {
    int pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
    int page = Math.min(Math.max(asked, 1), pages);
    List<S> items = all.subList((page - 1) * PAGE, Math.min(page * PAGE, all.size()));
    return new Paging<>(items.stream().map(made).toList(), page, pages, all.size());
  }
}
