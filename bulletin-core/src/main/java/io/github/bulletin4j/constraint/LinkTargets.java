package io.github.bulletin4j.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The links of a paragraph lead to an address of http, https or mailto (链接地址). Anything else is no address for a reader of
 * print, and may be a program. A missing address is {@link PresentTexts}' finding.
 */
@Documented
@Code("link-target")
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface LinkTargets {

    /**
     * The message.
     *
     * @return its key in the bundle
     */
    String message() default "{io.github.bulletin4j.constraint.LinkTargets.message}";

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
