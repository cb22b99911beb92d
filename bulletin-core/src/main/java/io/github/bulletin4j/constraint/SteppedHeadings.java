package io.github.bulletin4j.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The levels of headings (层次) begin with the first and do not skip one on the way down.
 */
@Documented
@Repeatable(SteppedHeadings.List.class)
@Code("heading-skip")
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface SteppedHeadings {

    /** Which skipped levels count. */
    enum Skipped {
        /** Those that a heading elsewhere in the body has: here one is missing. */
        USED,
        /** Those that no heading has: the body gets along without the level. */
        UNUSED
    }

    /**
     * Which skipped levels count.
     *
     * @return those that are used elsewhere, or those that are not
     */
    Skipped value();

    /**
     * The message.
     *
     * @return its key in the bundle
     */
    String message() default "{io.github.bulletin4j.constraint.SteppedHeadings.message}";

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

    /** Both kinds of skipped levels. */
    @Documented
    @Target({ElementType.FIELD, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /**
         * The constraints.
         *
         * @return one for each kind
         */
        SteppedHeadings[] value();
    }
}
