package io.github.bulletin4j.check;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects the violations of one check at the elements that break it, below the element that carries the constraint. Makes
 * nothing while all is well. Of many with one message it reports the first {@value #MOST}, and how many more there are at the element that
 * carries the constraint: a provider takes quadratic time for many of one message at one element.
 */
final class Violations {

    /** How many elements are named. */
    static final int MOST = 100;

    private static final String MORE = "{io.github.bulletin4j.constraint.more}";

    private final ConstraintValidatorContext context;
    private @Nullable Map<String, Integer> counts;

    Violations(ConstraintValidatorContext context) {
        this.context = context;
    }

    /** What a check returns when it has seen all: true when nothing was reported. */
    boolean end() {
        if (counts == null) {
            return true;
        }
        counts.forEach((message, count) -> {
            if (count > MOST) {
                context.buildConstraintViolationWithTemplate(message + ": " + MORE + " " + (count - MOST))
                        .addConstraintViolation();
            }
        });
        return false;
    }

    /**
     * Reports an element.
     *
     * @param detail what is appended to the message, made of an excerpt or numbers, or null
     * @param path the way to the element: names of components, and indexes into lists
     */
    void at(@Nullable String detail, Object... path) {
        report(context.getDefaultConstraintMessageTemplate(), detail, path);
    }

    /** Reports an element with another message than that of the constraint. */
    void saying(String key, @Nullable String detail, Object... path) {
        report("{" + key + "}", detail, path);
    }

    private void report(String message, @Nullable String detail, Object... path) {
        if (counts == null) {
            counts = new LinkedHashMap<>();
            context.disableDefaultConstraintViolation();
        }
        if (counts.merge(message, 1, Integer::sum) > MOST) {
            return;
        }
        ConstraintViolationBuilder builder =
                context.buildConstraintViolationWithTemplate(detail == null ? message : message + ": " + detail);
        Tip tip = new Tip(
                builder::addPropertyNode,
                () -> builder.addContainerElementNode(ELEMENT, List.class, 0),
                builder::addConstraintViolation);
        Integer index = null;
        for (Object step : path) {
            if (step instanceof Integer place) {
                tip = index == null ? tip : Tip.of(tip.element().get(), index);
                index = place;
            } else {
                tip = Tip.of(tip.property().apply((String) step), index);
                index = null;
            }
        }
        tip = index == null ? tip : Tip.of(tip.element().get(), index);
        tip.finish().run();
    }

    private static final String ELEMENT = "<list element>";

    /** The end of a path under construction, whatever interface of the specification it has. */
    private record Tip(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<ContainerElementNodeBuilderCustomizableContext> element,
            Runnable finish) {

        static Tip of(NodeBuilderCustomizableContext node, @Nullable Integer index) {
            if (index == null) {
                return new Tip(
                        node::addPropertyNode,
                        () -> node.addContainerElementNode(ELEMENT, List.class, 0),
                        node::addConstraintViolation);
            }
            NodeBuilderDefinedContext indexed = node.inIterable().atIndex(index);
            return new Tip(
                    indexed::addPropertyNode,
                    () -> indexed.addContainerElementNode(ELEMENT, List.class, 0),
                    indexed::addConstraintViolation);
        }

        static Tip of(ContainerElementNodeBuilderCustomizableContext node, int index) {
            ContainerElementNodeBuilderDefinedContext indexed =
                    node.inIterable().atIndex(index);
            return new Tip(
                    indexed::addPropertyNode,
                    () -> indexed.addContainerElementNode(ELEMENT, List.class, 0),
                    indexed::addConstraintViolation);
        }
    }
}
