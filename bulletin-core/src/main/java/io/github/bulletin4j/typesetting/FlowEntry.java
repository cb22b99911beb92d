package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.layout.ParagraphFormat;
import org.jspecify.annotations.Nullable;

/** Something that was set, which can be reckoned in either manner and again. */
interface FlowEntry {
    /**
     * Fills the pages of a track with it.
     *
     * @param track the pages
     * @param source what the listener to the pages knows it by
     */
    void addTo(Track track, @Nullable Object source);

    /** A paragraph. */
    record Text(String text, ParagraphFormat format) implements FlowEntry {
        @Override
        public void addTo(Track track, @Nullable Object source) {
            track.paragraph(source, text, format);
        }
    }
}
