package io.github.bulletin4j.typesetting;

/**
 * Where the foot of the last page (报尾) stands. Spaces are in twips (twentieths of a point); word processors set them instead
 * of a smaller one below the block before.
 *
 * @param startsPage whether it starts a page, since it may not fit the one before
 * @param inWord the space above it that brings it down to the foot of the page in Word
 * @param inLibreOffice the same in LibreOffice: another one where what is above ends elsewhere
 */
public record FootPlace(boolean startsPage, int inWord, int inLibreOffice) {
    /** A place that is the same in all word processors. */
    static FootPlace everywhere(boolean startsPage, int space) {
        return new FootPlace(startsPage, space, space);
    }
}
