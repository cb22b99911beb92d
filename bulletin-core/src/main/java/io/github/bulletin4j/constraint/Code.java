package io.github.bulletin4j.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The stable code of a constraint's findings (规则代码), such as {@code illegal-character}. Callers compare it, not messages. A
 * constraint of several codes carries none: the message templates of its violations name them.
 */
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Code {

    /**
     * The code.
     *
     * @return words in lower case joined with hyphens
     */
    String value();
}
