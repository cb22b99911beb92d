package io.github.bulletin4j.check;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;

/**
 * What a violation carries beyond the specification. Hibernate Validator can; with another provider findings lack the place
 * within the string and the suggestion.
 */
public final class DynamicPayload {

    private static final boolean AVAILABLE = isAvailable();

    private DynamicPayload() {}

    /** Makes the violations that follow carry a value, or none. */
    static void attach(ConstraintValidatorContext context, @Nullable Object value) {
        if (AVAILABLE) {
            Hibernate.attach(context, value);
        }
    }

    /** The place that a violation carries, or null. */
    public static @Nullable TextPlace place(ConstraintViolation<?> violation) {
        return AVAILABLE ? Hibernate.place(violation) : null;
    }

    private static boolean isAvailable() {
        try {
            Class.forName("org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext");
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** Loaded only where Hibernate Validator is. */
    private static final class Hibernate {

        static void attach(ConstraintValidatorContext context, @Nullable Object value) {
            try {
                context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(value);
            } catch (ValidationException e) {
                // Another provider runs the check.
            }
        }

        static @Nullable TextPlace place(ConstraintViolation<?> violation) {
            return violation instanceof HibernateConstraintViolation<?> hibernate
                    ? hibernate.getDynamicPayload(TextPlace.class)
                    : null;
        }
    }
}
