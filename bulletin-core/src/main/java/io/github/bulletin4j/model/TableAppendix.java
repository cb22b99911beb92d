package io.github.bulletin4j.model;

import org.jspecify.annotations.Nullable;

/**
 * An appendix that is a table (表格附件).
 *
 * @param title the title
 * @param period the period that it is about, or null
 * @param table the table
 */
public record TableAppendix(String title, @Nullable Period period, Table table) implements Appendix {

    /**
     * A table without a period.
     *
     * @param title the title
     * @param table the table
     * @return the appendix
     */
    public static TableAppendix of(String title, Table table) {
        return new TableAppendix(title, null, table);
    }
}
