package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.FittingCells;
import io.github.bulletin4j.message.Excerpt;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.CellValue;
import io.github.bulletin4j.model.CellValue.NumberValue;
import io.github.bulletin4j.model.CellValue.TextValue;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.Table;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Checks {@link FittingCells}. */
public final class FittingCellsCheck implements ConstraintValidator<FittingCells, Table> {

    private static final int ISO_LENGTH = 10;

    /** Made by the provider. */
    public FittingCellsCheck() {}

    @Override
    public boolean isValid(@Nullable Table value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Violations violations = new Violations(context);
        GridWalk.walk(value, new GridWalk.Visitor() {
            @Override
            public void cell(int row, int place, int column, Cell cell) {
                ColumnType type = value.columns().get(column).type();
                if (type != null && cell.columnSpan() <= 1 && !fits(type, cell.value())) {
                    violations.at(Excerpt.template(cell.format()), "rows", row, place);
                }
            }
        });
        return violations.end();
    }

    private static boolean fits(ColumnType type, @Nullable CellValue value) {
        if (value instanceof NumberValue number && number.number() != null) {
            return type != ColumnType.DATE && (type != ColumnType.INTEGER || isWhole(number.number()));
        }
        if (value instanceof TextValue text && text.text() != null) {
            return type == ColumnType.TEXT || type == ColumnType.DATE && isDate(text.text());
        }
        return true;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
    }

    private static boolean isDate(String text) {
        if (text.length() != ISO_LENGTH) {
            return false;
        }
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
