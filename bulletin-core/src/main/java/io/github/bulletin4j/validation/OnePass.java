package io.github.bulletin4j.validation;

import io.github.bulletin4j.constraint.Advice;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;

/**
 * States the advice of the model in the default group once more, so that one pass finds errors and advice: a provider goes
 * over the whole issue for each group, which takes it longer than the rules take.
 */
final class OnePass {

    private OnePass() {}

    /** Adds the advice of all types that an issue is made of. */
    static void addAdvice(ConstraintMapping mapping) {
        for (Class<?> type : ModelTypes.all()) {
            TypeConstraintMappingContext<?> constraints = mapping.type(type);
            advice(type).forEach(constraints::constraint);
            for (Field field : type.getDeclaredFields()) {
                List<GenericConstraintDef<?>> advice = advice(field).toList();
                if (!advice.isEmpty()) {
                    advice.forEach(constraints.field(field.getName())::constraint);
                }
            }
        }
    }

    private static Stream<GenericConstraintDef<?>> advice(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .flatMap(one -> attributes(one).get("value") instanceof Annotation[] several
                        ? Arrays.stream(several)
                        : Stream.of(one))
                .filter(one -> attributes(one).get("groups") instanceof Class<?>[] groups
                        && List.of(groups).contains(Advice.class))
                .map(OnePass::inDefaultGroup);
    }

    private static GenericConstraintDef<?> inDefaultGroup(Annotation constraint) {
        GenericConstraintDef<?> same = new GenericConstraintDef<>(constraint.annotationType());
        attributes(constraint)
                .forEach((name, value) -> same.param(name, name.equals("groups") ? new Class<?>[0] : value));
        return same;
    }

    private static Map<String, Object> attributes(Annotation annotation) {
        Map<String, Object> attributes = new HashMap<>();
        for (Method attribute : annotation.annotationType().getDeclaredMethods()) {
            try {
                attributes.put(attribute.getName(), attribute.invoke(annotation));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return attributes;
    }
}
