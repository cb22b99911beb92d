package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.Advice;
import io.github.bulletin4j.constraint.MaxLength;
import io.github.bulletin4j.constraint.Name;
import io.github.bulletin4j.constraint.Printed;
import io.github.bulletin4j.constraint.Required;
import io.github.bulletin4j.constraint.TextKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The title of an article: kicker (引题) over headline (正题) over subtitle (副题).
 *
 * @param kicker the line above the headline, or null
 * @param headline the lines of the headline, broken by sense, 1 to 3
 * @param subtitle the line below the headline, or null
 */
@MaxLength(value = 80, groups = Advice.class, payload = Advice.Warning.class)
public record Title(
        @Printed(TextKind.HEADLINE) @Name(max = 60) @Nullable
        String kicker,

        @Required @Printed(TextKind.HEADLINE) @MaxLength(3) List<@Name(max = 40) String> headline,

        @Printed(TextKind.HEADLINE) @Name(max = 60) @Nullable
        String subtitle) {

    /**
     * A title.
     *
     * @param kicker the line above the headline, or null
     * @param headline the lines of the headline
     * @param subtitle the line below the headline, or null
     */
    public Title {
        headline = Copies.list(headline, "headline");
    }

    /**
     * A title that is a headline only.
     *
     * @param headline the lines of the headline
     * @return the title
     */
    public static Title of(String... headline) {
        return new Title(null, Copies.given(headline, "headline"), null);
    }

    /**
     * The headline on one line.
     *
     * @return its lines joined without anything between them
     */
    public String headlineText() {
        return String.join("", headline);
    }
}
