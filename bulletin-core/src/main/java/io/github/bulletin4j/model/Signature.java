package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.InRange;
import io.github.bulletin4j.constraint.Name;
import io.github.bulletin4j.constraint.Required;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signs a text (署名), at the right: a line for each name, then the date, kept together (GB/T 9704-2012, 7.3.5).
 *
 * @param names the names in print order, at least one
 * @param date the day of signing, printed as the style prints dates, or null
 */
public record Signature(
        @Required List<@Name String> names,
        @InRange(min = 1, max = 9999) @Nullable LocalDate date) implements Block {

    /**
     * A signature.
     *
     * @param names the names in print order
     * @param date the day of signing, or null
     */
    public Signature {
        names = Copies.list(names, "names");
    }

    /**
     * Names without a date.
     *
     * @param names the names in print order
     * @return the signature
     */
    public static Signature of(String... names) {
        return new Signature(Copies.given(names, "names"), null);
    }
}
