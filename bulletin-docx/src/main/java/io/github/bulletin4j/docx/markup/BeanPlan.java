package io.github.bulletin4j.docx.markup;

import jakarta.xml.bind.annotation.XmlType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of a class of docx4j: those that its JAXB annotations order, in the order of writing, and the others, which are
 * attributes.
 */
record BeanPlan(List<BeanField> ordered, List<BeanField> others) {
    private static final ClassValue<BeanPlan> PLANS = new ClassValue<>() {
        @Override
        protected BeanPlan computeValue(Class<?> type) {
            return read(type);
        }
    };

    static BeanPlan of(Class<?> type) {
        return PLANS.get(type);
    }

    private static BeanPlan read(Class<?> type) {
        List<BeanField> ordered = new ArrayList<>();
        Map<String, BeanField> open = new LinkedHashMap<>();
        for (Class<?> part : lineage(type)) {
            for (Field field : part.getDeclaredFields()) {
                if ((field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0) {
                    open.put(field.getName(), new BeanField(field));
                }
            }
            XmlType order = part.getAnnotation(XmlType.class);
            if (order != null) {
                for (String name : order.propOrder()) {
                    if (!name.isEmpty()) {
                        ordered.add(taken(open, name, part));
                    }
                }
            }
        }
        return new BeanPlan(List.copyOf(ordered), List.copyOf(open.values()));
    }

    private static BeanField taken(Map<String, BeanField> open, String name, Class<?> type) {
        BeanField field = open.remove(name);
        if (field == null) {
            throw new UnknownMarkupException("property " + name + " of " + type.getName() + " is not a field");
        }
        return field;
    }

    private static List<Class<?>> lineage(Class<?> type) {
        List<Class<?>> lineage = new ArrayList<>();
        for (Class<?> part = type; part != Object.class && part != null; part = part.getSuperclass()) {
            lineage.add(0, part);
        }
        return lineage;
    }
}
