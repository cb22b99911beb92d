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
 * No element twice (不重复). Names are compared without blanks, width and case.
 */
@Documented
@Code("duplicate")
@Constraint(validatedBy = {})
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Distinct.List.class)
public @interface Distinct {

    /** What is compared. */
    enum Elements {
        /** The identifiers of an issue's articles. */
        ARTICLE_IDS,
        /** The kinds of an issue's distribution lists. */
        DISTRIBUTION_KINDS,
        /** The titles of an issue's articles. */
        TITLES,
        /** The recipients of an issue, within and across its lists. */
        RECIPIENTS,
        /** The compiling offices. */
        OFFICES,
        /** The organisations of a table of submissions. */
        ORGANIZATIONS
    }

    /**
     * What is compared.
     *
     * @return the elements
     */
    Elements value();

    /**
     * The message.
     *
     * @return its key in the bundle
     */
    String message() default "{io.github.bulletin4j.constraint.Distinct.message}";

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

    /** Several kinds of elements of one type. */
    @Documented
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /**
         * The constraints.
         *
         * @return one for each kind of elements
         */
        Distinct[] value();
    }
}
