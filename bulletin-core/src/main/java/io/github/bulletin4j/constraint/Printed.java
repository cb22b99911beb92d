package io.github.bulletin4j.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the string of a component, or each string of its list, is in print (印刷文字). A string without it is a {@link
 * TextKind#NAME}; one that no output prints is {@link Unprinted}.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Printed {

    /**
     * The kind.
     *
     * @return what is customary in it
     */
    TextKind value();
}
