package org.careo.model;

/** What is done by saying it. */
public enum SpeechAct {
  ASSERTION,
  DENIAL,
  REFUSAL,
  PROMISE,
  THREAT,
  DEMAND,
  PRAISE,
  ACCUSATION,
  FORECAST,
  RECOMMENDATION,
  QUESTION,
  NO_COMMENT
}
