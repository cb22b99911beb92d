package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.composition.Section;
import io.github.bulletin4j.layout.Length;
import java.util.List;
import java.util.Objects;

/**
 * A page as it will be printed.
 *
 * @param number its number, from 1
 * @param sections the sections that begin on it, in the order of the page
 * @param lines its lines, from top to bottom
 * @param filled how far down it is filled
 * @param height how much it holds
 * @param isFootAlone whether nothing but the foot of the last page (报尾) stands on it: an editor would tighten the text
 *     before it
 */
public record PlannedPage(
        int number,
        List<Section> sections,
        List<PlannedLine> lines,
        Length filled,
        Length height,
        boolean isFootAlone) {
    /**
     * A page.
     *
     * @param number its number, from 1
     * @param sections the sections that begin on it
     * @param lines its lines, from top to bottom
     * @param filled how far down it is filled
     * @param height how much it holds
     * @param isFootAlone whether nothing but the foot stands on it
     */
    public PlannedPage {
        sections = List.copyOf(Objects.requireNonNull(sections, "sections must not be null"));
        lines = List.copyOf(Objects.requireNonNull(lines, "lines must not be null"));
        Objects.requireNonNull(filled, "filled must not be null");
        Objects.requireNonNull(height, "height must not be null");
    }

    /**
     * How full it is.
     *
     * @return from 0, empty, to 100, full
     */
    public int percent() {
        return (int) Math.round(100.0 * filled.twips() / height.twips());
    }
}
