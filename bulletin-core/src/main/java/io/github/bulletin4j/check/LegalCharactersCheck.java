package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.LegalCharacters;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link LegalCharacters} of a text. */
public final class LegalCharactersCheck implements ConstraintValidator<LegalCharacters, CharSequence> {

    /** Made by the provider. */
    public LegalCharactersCheck() {}

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || Characters.firstIllegal(value) < 0;
    }
}
