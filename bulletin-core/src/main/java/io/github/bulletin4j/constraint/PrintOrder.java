package io.github.bulletin4j.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Distribution lists stand in the order 主送, 报, 送, 发, 抄送, 本期增发 (发送范围顺序).
 */
@Documented
@Code("list-order")
@Constraint(validatedBy = {})
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PrintOrder {

    /**
     * The message.
     *
     * @return its key in the bundle
     */
    String message() default "{io.github.bulletin4j.constraint.PrintOrder.message}";

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
