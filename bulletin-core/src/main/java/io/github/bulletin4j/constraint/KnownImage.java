package io.github.bulletin4j.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The bytes of a picture are a whole PNG, JPEG or GIF, as far as its headers and its end tell, and its media type says which
 * (图片格式). No pixel is decoded.
 */
@Documented
@Code("image-type")
@Constraint(validatedBy = {})
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownImage {

    /**
     * The message.
     *
     * @return its key in the bundle
     */
    String message() default "{io.github.bulletin4j.constraint.KnownImage.message}";

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
