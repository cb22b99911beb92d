package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.Name;
import io.github.bulletin4j.constraint.Positive;
import io.github.bulletin4j.constraint.Required;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table (列).
 *
 * @param header the header
 * @param group what stands above the headers of this column and those beside it with the same group, or null
 * @param type what its cells hold
 * @param align how its cells are aligned, or null for the type's own: text left, all else centred
 * @param weight its share of the table's width, above 0, or null for 1
 */
public record Column(
        @Required @Name String header,
        @Name @Nullable String group,
        @Required ColumnType type,
        @Nullable CellAlignment align,
        @Positive @Nullable BigDecimal weight) {

    /** What the cells of a column hold. */
    public enum ColumnType {
        /** Text (文本). */
        TEXT,
        /** Whole numbers (整数). */
        INTEGER,
        /** Decimal numbers (小数). */
        DECIMAL,
        /** Dates in ISO form, such as 2024-10-15 (日期). */
        DATE
    }

    /** How the cells of a column are aligned. */
    public enum CellAlignment {
        /** 左对齐. */
        LEFT,
        /** 居中. */
        CENTER,
        /** 右对齐. */
        RIGHT
    }

    /**
     * A column of weight 1, aligned by its type.
     *
     * @param header the header
     * @param type what its cells hold
     * @return the column
     */
    public static Column of(String header, ColumnType type) {
        Objects.requireNonNull(header, "header must not be null");
        Objects.requireNonNull(type, "type must not be null");
        return new Column(header, null, type, null, null);
    }

    /**
     * The alignment of the cells.
     *
     * @return the one given, or the type's own: text left, all else centred
     */
    public CellAlignment alignment() {
        if (align != null) {
            return align;
        }
        return type == null || type == ColumnType.TEXT ? CellAlignment.LEFT : CellAlignment.CENTER;
    }

    /**
     * This column under a header that it shares with those beside it.
     *
     * @param shared what stands above the headers of the columns of one group
     * @return the column
     */
    public Column in(String shared) {
        return new Column(header, Objects.requireNonNull(shared, "shared must not be null"), type, align, weight);
    }

    /**
     * The header on a line of its own: the group, then the header.
     *
     * @return the printed form, or null when there is neither
     */
    public @Nullable String format() {
        if (group == null) {
            return header;
        }
        return header == null ? group : group + header;
    }
}
