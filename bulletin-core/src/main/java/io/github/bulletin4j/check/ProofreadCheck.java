package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.Proofread;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Proofread}. */
public final class ProofreadCheck implements ConstraintValidator<Proofread, Record> {

    /** Made by the provider. */
    public ProofreadCheck() {}

    @Override
    public boolean isValid(@Nullable Record value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        TextRemarks remarks = new TextRemarks(context);
        remarks.walk(value);
        return remarks.end();
    }
}
