package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.Advice;
import io.github.bulletin4j.constraint.Name;
import io.github.bulletin4j.constraint.Printed;
import io.github.bulletin4j.constraint.Proofread;
import io.github.bulletin4j.constraint.Required;
import io.github.bulletin4j.constraint.TextKind;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An appendix that is a table (表格附件).
 *
 * @param title the title
 * @param period the period that it is about, or null
 * @param table the table
 */
@Proofread(groups = Advice.class, payload = Advice.Warning.class)
public record TableAppendix(
        @Required @Printed(TextKind.HEADLINE) @Name String title,

        @Valid @Nullable ReportingPeriod period,
        @Required @Valid Table table)
        implements Appendix {

    /**
     * A table without a period.
     *
     * @param title the title
     * @param table the table
     * @return the appendix
     */
    public static TableAppendix of(String title, Table table) {
        return new TableAppendix(
                Objects.requireNonNull(title, "title must not be null"),
                null,
                Objects.requireNonNull(table, "table must not be null"));
    }
}
