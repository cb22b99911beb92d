package io.github.bulletin4j.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The pieces of a paragraph are whole (文字片段): each has its text, though it may be empty, of {@link LegalCharacters}, and a
 * link leads to an address of http, https or mailto (RFC 3986; other characters than ASCII as in RFC 3987). Each is reported
 * by itself, with the code {@code required}, {@code illegal-character} or {@code link-target}, which the message template of
 * the violation names.
 */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Pieces {

    /**
     * The message.
     *
     * @return its key in the bundle; that of a violation names the code instead
     */
    String message() default "{io.github.bulletin4j.constraint.Pieces.message}";

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
