package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.InRange;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Checks {@link InRange} of the year of a date. */
public final class InRangeOfDateCheck implements ConstraintValidator<InRange, LocalDate>, BoundedCheck {

    private final InRangeCheck years = new InRangeCheck();

    /** Made by the provider. */
    public InRangeOfDateCheck() {}

    @Override
    public void bounds(Bounds bounds) {
        years.bounds(bounds);
    }

    @Override
    public void initialize(InRange constraint) {
        years.initialize(constraint);
    }

    @Override
    public boolean isValid(@Nullable LocalDate value, ConstraintValidatorContext context) {
        return value == null || years.isValid(value.getYear(), context);
    }
}
