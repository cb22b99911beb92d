package io.github.bulletin4j.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * At most so many characters, counted as code points (长度上限); on a list at most so many elements; on a title at most so
 * many characters in all its parts; on a number at most so many digits when it is written out without an exponent.
 */
@Documented
@Code("too-long")
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.TYPE, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface MaxLength {

    /**
     * The longest allowed.
     *
     * @return the bound
     */
    int value();

    /**
     * The message.
     *
     * @return its key in the bundle
     */
    String message() default "{io.github.bulletin4j.constraint.MaxLength.message}";

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
