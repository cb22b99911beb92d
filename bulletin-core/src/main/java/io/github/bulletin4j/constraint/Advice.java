package io.github.bulletin4j.constraint;

import jakarta.validation.Payload;

/**
 * The group of the rules that do not forbid publication (提示类规则). Check them with
 * {@code validator.validate(issue, Advice.class)}; the payload of each says how much it matters.
 */
public interface Advice {

    /** Worth a look before publication (警告). */
    interface Warning extends Payload {}

    /** A matter of style or completeness (提示). */
    interface Hint extends Payload {}
}
