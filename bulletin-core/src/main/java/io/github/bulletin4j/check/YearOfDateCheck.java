package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.YearOfDate;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** Checks {@link YearOfDate}. */
public final class YearOfDateCheck implements ConstraintValidator<YearOfDate, Issue> {

    /** A year beyond these is out of range, which is another rule's finding. */
    private static final int FIRST = 1949;

    private static final int LAST = 2100;

    /** Made by the provider. */
    public YearOfDateCheck() {}

    private static @Nullable Integer year(IssueNumber number) {
        if (number instanceof IssueNumber.Regular regular) {
            return regular.year();
        }
        if (number instanceof IssueNumber.Combined combined) {
            return combined.year();
        }
        return number instanceof IssueNumber.Supplement supplement ? supplement.year() : null;
    }

    @Override
    public boolean isValid(@Nullable Issue value, ConstraintValidatorContext context) {
        if (value == null || value.number() == null || value.date() == null) {
            return true;
        }
        Integer year = year(value.number());
        LocalDate date = value.date();
        boolean fits = year == null
                || year < FIRST
                || year > LAST
                || date.getYear() < FIRST
                || date.getYear() > LAST
                || date.getYear() == year
                || date.getYear() - 1 == year && date.getMonth() == Month.JANUARY;
        Violations violations = new Violations(context);
        if (!fits) {
            violations.at(year + " ≠ " + date, "number", "year");
        }
        return violations.end();
    }
}
