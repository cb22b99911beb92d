package io.github.bulletin4j.docx.markup;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlSchema;
import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of a docx4j class and the names that its values are written under.
 *
 * @param field the field
 * @param name the qualified name, or empty when the value names itself
 * @param namesByType the qualified names of values of certain classes
 * @param adapter turns values into what is written, or null when they are written as they are
 */
record BeanField(
        Field field,
        String name,
        Map<Class<?>, String> namesByType,
        @Nullable XmlAdapter<?, Object> adapter) {
    private static final String UNSAID = "##default";

    static BeanField of(Field field) {
        field.setAccessible(true);
        XmlAdapter<?, Object> adapter = adapter(field);
        XmlAttribute attribute = field.getAnnotation(XmlAttribute.class);
        if (attribute != null) {
            String namespace = attribute.namespace().equals(UNSAID) ? "" : attribute.namespace();
            return new BeanField(field, qualified(namespace, said(attribute.name(), field)), Map.of(), adapter);
        }
        XmlElements choice = field.getAnnotation(XmlElements.class);
        if (choice != null) {
            Map<Class<?>, String> names = new HashMap<>();
            for (XmlElement element : choice.value()) {
                names.put(element.type(), name(element, field));
            }
            return new BeanField(field, "", Map.copyOf(names), adapter);
        }
        XmlElement element = field.getAnnotation(XmlElement.class);
        if (element != null) {
            return new BeanField(field, name(element, field), Map.of(), adapter);
        }
        boolean selfNamed = field.getAnnotations().length > 0;
        String name = selfNamed ? "" : qualified(schemaNamespace(field), field.getName());
        return new BeanField(field, name, Map.of(), adapter);
    }

    @Nullable
    Object valueIn(Object bean) {
        try {
            Object value = field.get(bean);
            return value == null || adapter == null ? value : adapter.marshal(value);
        } catch (Exception e) {
            throw new UnknownMarkupException("field " + field + " cannot be read: " + e.getMessage());
        }
    }

    @SuppressWarnings("unchecked")
    private static @Nullable XmlAdapter<?, Object> adapter(Field field) {
        XmlJavaTypeAdapter annotation = field.getAnnotation(XmlJavaTypeAdapter.class);
        if (annotation == null) {
            return null;
        }
        try {
            return annotation.value().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new UnknownMarkupException("the adapter of " + field + " cannot be made: " + e.getMessage());
        }
    }

    private static String name(XmlElement element, Field field) {
        String namespace = element.namespace().equals(UNSAID) ? schemaNamespace(field) : element.namespace();
        return qualified(namespace, said(element.name(), field));
    }

    private static String said(String name, Field field) {
        return name.equals(UNSAID) ? field.getName() : name;
    }

    static String schemaNamespace(Class<?> type) {
        XmlSchema schema = type.getPackage().getAnnotation(XmlSchema.class);
        return schema == null ? "" : schema.namespace();
    }

    private static String schemaNamespace(Field field) {
        return schemaNamespace(field.getDeclaringClass());
    }

    /** A name in a namespace that no body needs is kept under a prefix that no document declares, and refused if used. */
    private static String qualified(String namespace, String name) {
        String qualified = Namespaces.qualified(namespace, name);
        return qualified == null ? BeanWriter.UNKNOWN + name : qualified;
    }
}
