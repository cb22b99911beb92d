package io.github.bulletin4j.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An ordinary number has an issue number, a cumulative number, or both (期号、总期号).
 */
@Documented
@Code("required")
@Constraint(validatedBy = {})
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface CountedIssue {

    /**
     * The message.
     *
     * @return its key in the bundle
     */
    String message() default "{io.github.bulletin4j.constraint.CountedIssue.message}";

    /**
     * When to check.
     *
     * @return the groups, {@link Advice} for warnings and hints
     */
    Class<?>[] groups() default {};

    /**
     * How severe it is.
     *
     * @return {@link Advice.Warning}, {@link Advice.Hint}, or nothing for an error
     */
    Class<? extends Payload>[] payload() default {};
}
