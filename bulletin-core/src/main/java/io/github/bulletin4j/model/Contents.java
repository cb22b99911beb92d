package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.Advice;
import io.github.bulletin4j.constraint.Name;
import io.github.bulletin4j.constraint.Proofread;
import io.github.bulletin4j.constraint.Required;

/**
 * The request to print a list of the articles' headlines before them (本期要目). The entries come from the articles.
 *
 * @param heading what stands over the list: 本期要目
 */
@Proofread(groups = Advice.class, payload = Advice.Warning.class)
public record Contents(@Required @Name String heading) {

    /** The heading that {@link #standard()} gives: 本期要目. */
    public static final String DEFAULT_HEADING = "本期要目";

    /**
     * Contents under the heading 本期要目.
     *
     * @return the contents
     */
    public static Contents standard() {
        return new Contents(DEFAULT_HEADING);
    }
}
