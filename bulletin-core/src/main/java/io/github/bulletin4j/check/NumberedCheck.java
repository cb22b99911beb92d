package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.Numbered;
import io.github.bulletin4j.model.IssueNumber;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Numbered}. */
public final class NumberedCheck implements ConstraintValidator<Numbered, IssueNumber> {

    /** Made by the provider. */
    public NumberedCheck() {}

    @Override
    public boolean isValid(@Nullable IssueNumber value, ConstraintValidatorContext context) {
        return value != null;
    }
}
