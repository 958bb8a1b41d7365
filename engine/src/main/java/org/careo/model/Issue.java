package org.careo.model;

import java.util.List;

/**
 * What positions are about: a proposition in a small tree ("strikes in Mexico" below "military
 * intervention in Mexico"). Users move, rename and join issues.
 *
 * @param id stable id, made from its words
 * @param parent id of the wider issue; empty at the top
 * @param name what it is about, in words
 * @param words stems that put a position under it, sorted
 * @param edited whether a user has moved, renamed or joined it
 */
public record Issue(String id, String parent, String name, List<String> words, boolean edited) {
  public Issue {
    words = List.copyOf(words);
  }
}
