package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.Paper;

/** The pages of an issue in both manners. Measures are in twips. */
record Tracks(Track word, Track libreOffice) {
    /** Pages of which the first is begun on purpose. */
    static Tracks begin(Layout layout, Paper sheet) {
        Tracks tracks = new Tracks(new Track(layout, Manner.WORD, null), new Track(layout, Manner.LIBREOFFICE, null));
        tracks.add((track, source) -> track.turn(sheet));
        return tracks;
    }

    Tracks copy() {
        return new Tracks(new Track(word, null), new Track(libreOffice, null));
    }

    void add(FlowEntry entry) {
        entry.addTo(word, null);
        entry.addTo(libreOffice, null);
    }

    /** Whether what is set ends on the same page in both manners, and about as high. */
    boolean agree() {
        return word.page() == libreOffice.page() && agreeInHeight();
    }

    /** Whether what is set ends about as high on a page in both manners. */
    boolean agreeInHeight() {
        return Math.abs(word.left(0) - libreOffice.left(0)) <= word.line() * 3 / 2;
    }

    /** Where a foot of some height stands. */
    FootPlace foot(int height) {
        int inWord = word.left(height);
        int inLibreOffice = libreOffice.left(height);
        // Where the manners differ by as much as is doubtful, nothing more is.
        int doubt = Math.max(word.doubt(), libreOffice.doubt());
        int left = Math.min(Math.max(inWord, inLibreOffice) - doubt, Math.min(inWord, inLibreOffice));
        if (left < 0) {
            return FootPlace.everywhere(true, Math.max(0, inWord + word.used()));
        }
        return FootPlace.everywhere(false, left + (inWord < inLibreOffice ? word : libreOffice).lastAfter());
    }

    /** Where a foot stands in each manner by itself, which may be on another page and at another height than in the other. */
    FootPlace footApart(int height) {
        int inWord = word.left(height);
        int inLibreOffice = libreOffice.left(height);
        if (inWord < 0 || inLibreOffice < 0) {
            return foot(height);
        }
        return new FootPlace(
                false,
                Math.max(0, inWord - word.doubt()) + word.lastAfter(),
                Math.max(0, inLibreOffice - libreOffice.doubt()) + libreOffice.lastAfter());
    }
}
