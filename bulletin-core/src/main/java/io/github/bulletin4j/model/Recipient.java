package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.Name;
import io.github.bulletin4j.constraint.Required;
import java.util.List;
import java.util.Objects;

/**
 * A recipient (主送、抄送单位): an organisation, or some of its units, as in 上海市邮政管理局各处室、管理局、文明办.
 *
 * @param organization the organisation
 * @param units its units that receive the issue; empty when the organisation as a whole does
 */
public record Recipient(@Required @Name String organization, List<@Name String> units) {

    /**
     * A recipient.
     *
     * @param organization the organisation
     * @param units its units that receive the issue
     */
    public Recipient {
        units = Copies.list(units, "units");
    }

    /**
     * An organisation, or some of its units.
     *
     * @param organization the organisation
     * @param units its units that receive the issue, if not all
     * @return the recipient
     */
    public static Recipient of(String organization, String... units) {
        return new Recipient(
                Objects.requireNonNull(organization, "organization must not be null"), Copies.given(units, "units"));
    }

    /**
     * The organisation followed by its units joined with 、.
     *
     * @return the printed form
     */
    public String format() {
        return (organization == null ? "" : organization) + String.join("、", units);
    }
}
