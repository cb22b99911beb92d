package io.github.bulletin4j.check;

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
        if (columns > GridWalk.MOST_COLUMNS) {
            violations.saying(TOO_WIDE, columns + " > " + GridWalk.MOST_COLUMNS, "columns");
            return violations.end();
        }
        GridWalk.walk(value, new GridWalk.Visitor() {
            @Override
            public void misplaced(int row, int place) {
                violations.at(null, "rows", row, place);
            }

            @Override
            public void beyond(int row, int place) {
                violations.at(null, "rows", row, place);
            }

            @Override
            public void open(int row, int column) {
                violations.at(null, "rows", row);
            }
        });
        return violations.end();
    }
}
