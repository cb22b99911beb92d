package io.github.bulletin4j.check;

import io.github.bulletin4j.composition.GridRow;
import io.github.bulletin4j.composition.TableGrid;
import io.github.bulletin4j.constraint.CompleteRows;
import io.github.bulletin4j.model.Table;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link CompleteRows}: a row that lacks a cell is reported as a row, a cell too many or too wide as a cell, a table
 * of too many columns by these alone.
 */
public final class CompleteRowsCheck implements ConstraintValidator<CompleteRows, Table> {

    private static final String TOO_WIDE = "io.github.bulletin4j.constraint.CompleteRows.columns";

    /** Made by the provider. */
    public CompleteRowsCheck() {}

    @Override
    public boolean isValid(@Nullable Table value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Violations violations = new Violations(context);
        int columns = value.columns().size();
        if (columns > TableGrid.MOST_COLUMNS) {
            violations.saying(TOO_WIDE, columns + " > " + TableGrid.MOST_COLUMNS, "columns");
            return violations.end();
        }
        if (columns > 0) {
            new TableGrid(value).forEachRemaining(row -> check(row, violations));
        }
        return violations.end();
    }

    private static void check(GridRow row, Violations violations) {
        boolean fit = true;
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.cells().get(i).fits()) {
                violations.at(null, "rows", row.index(), i);
                fit = false;
            }
        }
        if (fit && !row.excess().isEmpty()) {
            violations.at(null, "rows", row.index(), row.cells().size());
        } else if (fit && !row.isComplete()) {
            violations.at(null, "rows", row.index());
        }
    }
}
