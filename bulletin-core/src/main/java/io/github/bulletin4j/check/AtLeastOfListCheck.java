package io.github.bulletin4j.check;

import io.github.bulletin4j.constraint.AtLeast;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Checks {@link AtLeast} of the length of a list. An empty one is another rule's finding. */
public final class AtLeastOfListCheck implements ConstraintValidator<AtLeast, Collection<?>>, BoundedCheck {

    private Bounds bounds = Bounds.AS_STATED;
    private int least;

    /** Made by the provider. */
    public AtLeastOfListCheck() {}

    @Override
    public void bounds(Bounds bounds) {
        this.bounds = bounds;
    }

    @Override
    public void initialize(AtLeast constraint) {
        least = bounds.of("out-of-range", constraint.value());
    }

    @Override
    public boolean isValid(@Nullable Collection<?> value, ConstraintValidatorContext context) {
        return value == null || value.isEmpty() || value.size() >= least;
    }
}
