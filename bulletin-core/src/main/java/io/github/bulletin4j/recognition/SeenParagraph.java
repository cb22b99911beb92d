package io.github.bulletin4j.recognition;

import io.github.bulletin4j.composition.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph.
 *
 * @param place where it stands
 * @param role what the document itself says that it is, or null
 * @param style the name of its style, or null
 * @param look how it looks
 * @param number the number or bullet that the word processor sets before it, or an empty text; it is the beginning of
 *     {@link #text()}
 * @param runs its text
 */
public record SeenParagraph(
        String place, @Nullable Role role, @Nullable String style, SeenLook look, String number, List<SeenRun> runs)
        implements SeenBlock {

    /**
     * A paragraph.
     *
     * @param place where it stands
     * @param role what the document itself says that it is, or null
     * @param style the name of its style, or null
     * @param look how it looks
     * @param number the number that the word processor sets before it
     * @param runs its text
     */
    public SeenParagraph {
        runs = List.copyOf(runs);
    }

    /**
     * A line of plain text.
     *
     * @param place where it stands
     * @param text what it says
     * @return the paragraph
     */
    public static SeenParagraph plain(String place, String text) {
        return new SeenParagraph(place, null, null, SeenLook.PLAIN, "", List.of(new SeenRun(text, false, null)));
    }

    /**
     * All that is read.
     *
     * @return the text
     */
    public String text() {
        if (runs.size() == 1) {
            return runs.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        for (SeenRun run : runs) {
            text.append(run.text());
        }
        return text.toString();
    }

    /**
     * Whether there is nothing to read.
     *
     * @return whether the text is blank
     */
    public boolean isBlank() {
        return runs.stream().allMatch(run -> run.text().isBlank());
    }

    /**
     * The same text as something that the document does not say.
     *
     * @param other what it is, or null
     * @return the paragraph
     */
    public SeenParagraph as(@Nullable Role other) {
        return new SeenParagraph(place, other, style, look, number, runs);
    }

    /**
     * The same with another look.
     *
     * @param other how it looks
     * @return the paragraph
     */
    public SeenParagraph with(SeenLook other) {
        return new SeenParagraph(place, role, style, other, number, runs);
    }

    /**
     * The same with another text.
     *
     * @param others the runs
     * @return the paragraph
     */
    public SeenParagraph with(List<SeenRun> others) {
        return new SeenParagraph(place, role, style, look, number, others);
    }
}
