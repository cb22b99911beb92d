package io.github.bulletin4j.docx.markup;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlSchema;
import jakarta.xml.bind.annotation.XmlTransient;
import jakarta.xml.bind.annotation.XmlValue;
import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a field is bound to XML, as its JAXB annotations say.
 *
 * @param kind what its values are in XML
 * @param name the qualified name, or empty when the value names itself
 * @param namesByType the qualified names of values of certain classes
 * @param adapter turns values into what is written, or null when they are written as they are
 */
record Binding(
        Kind kind,
        String name,
        Map<Class<?>, String> namesByType,
        @Nullable XmlAdapter<?, Object> adapter) {
    /** What a field is in XML. */
    enum Kind {
        ATTRIBUTE,
        ELEMENT,
        VALUE,
        NOTHING
    }

    private static final String UNSAID = "##default";

    static Binding of(Field field) {
        XmlAdapter<?, Object> adapter = adapter(field);
        XmlAttribute attribute = field.getAnnotation(XmlAttribute.class);
        if (attribute != null) {
            String namespace = attribute.namespace().equals(UNSAID) ? "" : attribute.namespace();
            return new Binding(Kind.ATTRIBUTE, qualified(namespace, said(attribute.name(), field)), Map.of(), adapter);
        }
        XmlElement element = field.getAnnotation(XmlElement.class);
        if (element != null) {
            return new Binding(Kind.ELEMENT, name(element, field), Map.of(), adapter);
        }
        XmlElements choice = field.getAnnotation(XmlElements.class);
        if (choice != null) {
            Map<Class<?>, String> names = new HashMap<>();
            for (XmlElement one : choice.value()) {
                names.put(one.type(), name(one, field));
            }
            return new Binding(Kind.ELEMENT, "", Map.copyOf(names), adapter);
        }
        if (field.isAnnotationPresent(XmlValue.class)) {
            return new Binding(Kind.VALUE, "", Map.of(), adapter);
        }
        if (field.isAnnotationPresent(XmlTransient.class)) {
            return new Binding(Kind.NOTHING, "", Map.of(), null);
        }
        boolean selfNamed = field.getAnnotations().length > 0;
        String name = selfNamed ? "" : qualified(schemaNamespace(field.getDeclaringClass()), field.getName());
        return new Binding(Kind.ELEMENT, name, Map.of(), adapter);
    }

    /** What is written of a value. */
    @Nullable
    Object written(Object value) {
        if (adapter == null) {
            return value;
        }
        try {
            return adapter.marshal(value);
        } catch (Exception e) {
            throw new UnknownMarkupException("value " + value + " cannot be written: " + e.getMessage());
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
        String namespace =
                element.namespace().equals(UNSAID) ? schemaNamespace(field.getDeclaringClass()) : element.namespace();
        return qualified(namespace, said(element.name(), field));
    }

    private static String said(String name, Field field) {
        return name.equals(UNSAID) ? field.getName() : name;
    }

    static String schemaNamespace(Class<?> type) {
        XmlSchema schema = type.getPackage().getAnnotation(XmlSchema.class);
        return schema == null ? "" : schema.namespace();
    }

    private static String qualified(String namespace, String name) {
        String qualified = Namespaces.qualified(namespace, name);
        if (qualified == null) {
            throw new UnknownMarkupException("no prefix is declared for " + name + " in " + namespace);
        }
        return qualified;
    }
}
