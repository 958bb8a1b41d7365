package org.careo.model;

/**
 * That two origins may really be one.
 *
 * @param a origin id, the smaller of the two
 * @param b origin id
 * @param probability that both go back to one, calibrated
 */
public record OriginLink(String a, String b, double probability) {}
