package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.DateAfterPeriod;
import io.github.bulletin4j.model.Appendix;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.ReportingPeriod;
import io.github.bulletin4j.model.StatisticsAppendix;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link DateAfterPeriod}. */
public final class DateAfterPeriodCheck implements ConstraintValidator<DateAfterPeriod, Issue> {

    /** Made by the provider. */
    public DateAfterPeriodCheck() {}

    @Override
    public boolean isValid(@Nullable Issue value, ConstraintValidatorContext context) {
        if (value == null || value.date() == null) {
            return true;
        }
        Violations violations = new Violations(context);
        for (int i = 0; i < value.appendices().size(); i++) {
            Appendix appendix = value.appendices().get(i);
            ReportingPeriod period = appendix instanceof StatisticsAppendix ? appendix.period() : null;
            if (period != null && period.end() != null && value.date().isBefore(period.end())) {
                violations.at(value.date() + " < " + period.end(), "appendices", i, "period", "end");
            }
        }
        return violations.end();
    }
}
