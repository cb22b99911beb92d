package io.github.bulletin4j.check;

import io.github.bulletin4j.composition.GridRow;
import io.github.bulletin4j.composition.TableGrid;
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
        int columns = value.columns().size();
        if (columns > 0 && columns <= TableGrid.MOST_COLUMNS) {
            new TableGrid(value).forEachRemaining(row -> check(row, value, violations));
        }
        return violations.end();
    }

    private static void check(GridRow row, Table table, Violations violations) {
        for (int i = 0; i < row.cells().size(); i++) {
            ColumnType type = table.columns().get(row.cells().get(i).column()).type();
            Cell cell = table.rows().get(row.index()).get(i);
            if (type != null && cell.columnSpan() <= 1 && !fits(type, cell.value())) {
                violations.at(Excerpt.template(cell.format()), "rows", row.index(), i);
            }
        }
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
