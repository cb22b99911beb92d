package io.github.bulletin4j.typesetting;

/**
 * How the foot of the last page fits.
 *
 * @param place where it stands
 * @param adjustment what is changed above it for that
 */
record FootFit(FootPlace place, Adjustment adjustment) {}
