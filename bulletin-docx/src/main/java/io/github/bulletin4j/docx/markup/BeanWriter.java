package io.github.bulletin4j.docx.markup;

import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.annotation.XmlEnumValue;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.math.BigInteger;
import java.util.List;
import org.docx4j.wml.Text;

/**
 * Writes property objects of docx4j as their JAXB annotations say, without a JAXB context: creating one takes longer than
 * all other work of a short run.
 */
final class BeanWriter {
    /** Marks the name of something that this class does not write. */
    static final String UNKNOWN = "?";

    private BeanWriter() {}

    /**
     * Writes an object that names itself.
     *
     * @throws UnknownMarkupException if it holds something that this class does not write
     */
    static void write(Object object, XmlOutput out) {
        if (object instanceof JAXBElement<?> element) {
            String name = Namespaces.qualified(
                    element.getName().getNamespaceURI(), element.getName().getLocalPart());
            write(name == null ? UNKNOWN : name, element.getValue(), out);
        } else {
            write(ownName(object), object, out);
        }
    }

    /** Writes an object as an element of a given name. */
    static void write(String name, Object object, XmlOutput out) {
        if (name.startsWith(UNKNOWN)) {
            throw new UnknownMarkupException("the name of " + object.getClass().getName() + " is not known");
        }
        if (object instanceof Text text) {
            TextMarkup.write(text, out);
            return;
        }
        out.markup("<").markup(name);
        if (isText(object)) {
            String text = text(object);
            out.markup(">");
            out.text(text, 0, text.length());
            out.markup("</").markup(name).markup(">");
            return;
        }
        BeanPlan plan = BeanPlan.of(object.getClass());
        attributes(plan, object, out);
        if (content(plan, object, out)) {
            out.markup("</").markup(name).markup(">");
        } else {
            out.markup("/>");
        }
    }

    private static void attributes(BeanPlan plan, Object bean, XmlOutput out) {
        for (BeanField attribute : plan.attributes()) {
            Object value = attribute.valueIn(bean);
            if (value != null) {
                if (attribute.name().startsWith(UNKNOWN) || !isText(value)) {
                    throw new UnknownMarkupException("attribute " + attribute.field());
                }
                out.markup(" ").markup(attribute.name()).markup("=\"");
                out.attribute(text(value));
                out.markup("\"");
            }
        }
    }

    /** Writes what is within an element, and the end of its opening tag before it; false if there is nothing. */
    private static boolean content(BeanPlan plan, Object bean, XmlOutput out) {
        boolean open = false;
        if (plan.value() != null) {
            Object value = plan.value().valueIn(bean);
            if (value != null) {
                String text = text(value);
                out.markup(">");
                out.text(text, 0, text.length());
                open = true;
            }
        }
        for (BeanField element : plan.elements()) {
            Object value = element.valueIn(bean);
            if (value == null || value instanceof List<?> list && list.isEmpty()) {
                continue;
            }
            if (!open) {
                out.markup(">");
                open = true;
            }
            if (value instanceof List<?> list) {
                for (Object item : list) {
                    element(element, item, out);
                }
            } else {
                element(element, value, out);
            }
        }
        return open;
    }

    private static void element(BeanField field, Object value, XmlOutput out) {
        if (!field.name().isEmpty()) {
            write(field.name(), value, out);
        } else if (field.namesByType().isEmpty()) {
            write(value, out);
        } else {
            write(field.namesByType().getOrDefault(value.getClass(), UNKNOWN), value, out);
        }
    }

    private static String ownName(Object object) {
        Class<?> type = object.getClass();
        XmlRootElement root = type.getAnnotation(XmlRootElement.class);
        if (root == null) {
            return UNKNOWN;
        }
        boolean unsaid = root.namespace().equals("##default");
        String name = Namespaces.qualified(unsaid ? BeanField.schemaNamespace(type) : root.namespace(), root.name());
        return name == null ? UNKNOWN : name;
    }

    private static boolean isText(Object value) {
        return value instanceof String
                || value instanceof BigInteger
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Boolean
                || value instanceof Enum<?>;
    }

    private static String text(Object value) {
        if (value instanceof Enum<?> constant) {
            try {
                XmlEnumValue name =
                        constant.getDeclaringClass().getField(constant.name()).getAnnotation(XmlEnumValue.class);
                return name == null ? constant.name() : name.value();
            } catch (NoSuchFieldException e) {
                throw new AssertionError(e);
            }
        }
        return value.toString();
    }
}
