package io.github.bulletin4j.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every printed string of a record and of what belongs to it follows the habits of Chinese print (文字校对): {@link Printed}
 * says what the strings are. A part that carries this constraint itself is left to it. The pieces of a paragraph are read as
 * one text, the paragraphs of a body one after another.
 *
 * <p>It finds {@code half-width-punctuation}, {@code doubled-punctuation}, {@code straight-quote}, {@code ellipsis}, {@code
 * unpaired-bracket}, {@code digit-spacing}, {@code stray-blank}, {@code numeral-style}, {@code bidi-control} and {@code private-use}, each in each string once, with
 * the first place. The message template of a violation names the code. At most 100 violations of a code are reported for a
 * record, and how many more there are.
 */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Proofread {

    /**
     * The message.
     *
     * @return its key in the bundle; that of a violation is longer
     */
    String message() default "{io.github.bulletin4j.constraint.Proofread.message}";

    /**
     * When to check.
     *
     * @return the groups, {@link Advice}
     */
    Class<?>[] groups() default {};

    /**
     * How severe it is. Findings of {@code digit-spacing} and of padded dates are hints nevertheless.
     *
     * @return {@link Advice.Warning}
     */
    Class<? extends Payload>[] payload() default {};
}
