package io.github.bulletin4j.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link LegalCharacters} of a text. */
public final class LegalCharactersValidator implements ConstraintValidator<LegalCharacters, CharSequence> {

    /** Made by the provider. */
    public LegalCharactersValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || Characters.firstIllegal(value) < 0;
    }
}
