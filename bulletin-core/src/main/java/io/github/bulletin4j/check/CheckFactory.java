package io.github.bulletin4j.check;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;

/** Makes the checks for a validator, with the bounds of an application. All other validators the provider makes itself. */
public final class CheckFactory implements ConstraintValidatorFactory {

    private final Bounds bounds;
    private final ConstraintValidatorFactory others;

    /** Makes checks with bounds, and leaves the rest to the factory of the provider. */
    public CheckFactory(Bounds bounds, ConstraintValidatorFactory others) {
        this.bounds = bounds;
        this.others = others;
    }

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
        T made = others.getInstance(type);
        if (made instanceof BoundedCheck bounded) {
            bounded.bounds(bounds);
        }
        return made;
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
        others.releaseInstance(instance);
    }
}
