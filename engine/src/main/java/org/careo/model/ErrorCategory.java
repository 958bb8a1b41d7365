package org.careo.model;

/** What kind of failure stopped something. */
public enum ErrorCategory {
  /** What the user gave cannot be meant: a missing path, a wrong option. */
  BAD_INPUT,
  /** A file that is there but holds no text that can be read. */
  UNREADABLE,
  /** A bound that protects the machine was reached: size, depth, ratio, time. */
  LIMIT,
  /** The case file fails its own checks. */
  CORRUPT_CASE,
  /** A defect of Careo. */
  INTERNAL
}
