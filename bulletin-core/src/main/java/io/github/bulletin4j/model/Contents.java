package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.Advice;
import io.github.bulletin4j.constraint.Name;
import io.github.bulletin4j.constraint.Proofread;
import io.github.bulletin4j.constraint.Required;
import java.util.List;

/**
 * The request to print a list of the articles' headlines before them (本期要目).
 *
 * @param heading what stands over the list: 本期要目
 * @param entries what is printed instead of the headlines (本期要点); empty for the headlines
 */
@Proofread(groups = Advice.class, payload = Advice.Warning.class)
public record Contents(@Required @Name String heading, List<@Name(max = 200) String> entries) {

    /** The heading that {@link #standard()} gives: 本期要目. */
    public static final String DEFAULT_HEADING = "本期要目";

    /**
     * Contents.
     *
     * @param heading what stands over the list
     * @param entries what is printed instead of the headlines; empty for the headlines
     */
    public Contents {
        entries = Copies.list(entries, "entries");
    }

    /**
     * Contents under the heading 本期要目.
     *
     * @return the contents
     */
    public static Contents standard() {
        return new Contents(DEFAULT_HEADING, List.of());
    }
}
