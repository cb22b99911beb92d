package io.github.bulletin4j.typesetting;

/**
 * Where the foot of the last page (报尾) stands.
 *
 * @param startsPage whether it starts a page, since it may not fit the one before
 * @param space the space above it, in twips (twentieths of a point), which brings it down to the foot of the page; word
 *     processors set it instead of a smaller one below the block before
 */
public record FootPlace(boolean startsPage, int space) {}
