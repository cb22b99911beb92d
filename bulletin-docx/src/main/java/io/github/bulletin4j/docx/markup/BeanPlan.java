package io.github.bulletin4j.docx.markup;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlTransient;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a class of docx4j is bound to XML, as its JAXB annotations say: its fields in the order of writing. */
record BeanPlan(
        List<BeanField> attributes,
        List<BeanField> elements,
        @Nullable BeanField value) {
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
        List<BeanField> attributes = new ArrayList<>();
        List<BeanField> elements = new ArrayList<>();
        BeanField value = null;
        Map<String, BeanField> open = new HashMap<>();
        for (Class<?> part : lineage(type)) {
            for (Field field : part.getDeclaredFields()) {
                if (isBound(field)) {
                    BeanField bound = BeanField.of(field);
                    if (field.isAnnotationPresent(XmlAttribute.class)) {
                        attributes.add(bound);
                    } else if (field.isAnnotationPresent(XmlValue.class)) {
                        value = bound;
                    } else {
                        open.put(field.getName(), bound);
                    }
                }
            }
            XmlType order = part.getAnnotation(XmlType.class);
            if (order != null) {
                for (String name : order.propOrder()) {
                    if (!name.isEmpty()) {
                        elements.add(taken(open, name, part));
                    }
                }
            }
        }
        if (!open.isEmpty()) {
            throw new UnknownMarkupException("no order is known for " + open.keySet() + " of " + type.getName());
        }
        // Attributes have no order in XML; by name they come out the same on every machine.
        attributes.sort((a, b) -> a.name().compareTo(b.name()));
        return new BeanPlan(List.copyOf(attributes), List.copyOf(elements), value);
    }

    private static BeanField taken(Map<String, BeanField> open, String name, Class<?> type) {
        BeanField field = open.remove(name);
        if (field == null) {
            throw new UnknownMarkupException("property " + name + " of " + type.getName() + " is not a field");
        }
        return field;
    }

    private static boolean isBound(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !Modifier.isTransient(field.getModifiers())
                && !field.isAnnotationPresent(XmlTransient.class);
    }

    private static List<Class<?>> lineage(Class<?> type) {
        List<Class<?>> lineage = new ArrayList<>();
        for (Class<?> part = type; part != Object.class && part != null; part = part.getSuperclass()) {
            lineage.add(0, part);
        }
        return lineage;
    }
}
