package io.github.bulletin4j.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A name, a title or another text of one line (名称): not blank, as {@link Filled} says; no blank at either end; no line
 * break; {@link LegalCharacters}; at most {@link #max()} characters. Each is reported by itself, with the code {@code blank},
 * {@code untrimmed}, {@code line-break}, {@code illegal-character} or {@code too-long}, which the message template of the
 * violation names.
 */
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Name {

    /** How long a name may be where nothing else is said. */
    int LONGEST = 100;

    /**
     * The most characters.
     *
     * @return the bound
     */
    int max() default LONGEST;

    /**
     * The message.
     *
     * @return its key in the bundle; that of a violation names the code instead
     */
    String message() default "{io.github.bulletin4j.constraint.Name.message}";

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
