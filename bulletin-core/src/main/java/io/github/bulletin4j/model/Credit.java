package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.Name;
import io.github.bulletin4j.constraint.Required;
import java.util.Objects;

/**
 * A person or an address that the foot names under a label of its own (署名项): 值班员：张某, 邮箱：duty@example.org.
 *
 * @param label what it is, printed before it with a colon, which need not be given
 * @param value the person or address
 */
public record Credit(
        @Required @Name String label, @Required @Name String value) {

    /**
     * A credit.
     *
     * @param label what it is
     * @param value the person or address
     * @return the credit
     */
    public static Credit of(String label, String value) {
        return new Credit(
                Objects.requireNonNull(label, "label must not be null"),
                Objects.requireNonNull(value, "value must not be null"));
    }
}
