package io.github.bulletin4j.docx.markup;

import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.annotation.XmlEnumValue;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.docx4j.wml.Text;

/**
 * Writes property objects of docx4j as their JAXB annotations say, without a JAXB context: creating one takes longer than
 * all other work of a short run.
 */
final class BeanWriter {
    private BeanWriter() {}

    /**
     * Writes an object that names itself.
     *
     * @throws UnknownMarkupException if it holds something that this class does not write
     */
    static void write(Object object, XmlOutput out) {
        if (object instanceof JAXBElement<?> element) {
            String namespace = element.getName().getNamespaceURI();
            write(qualified(namespace, element.getName().getLocalPart(), object), element.getValue(), out);
        } else {
            write(ownName(object), object, out);
        }
    }

    /** Writes an object as an element of a given name. */
    private static void write(String name, Object object, XmlOutput out) {
        if (object instanceof Text text) {
            TextMarkup.write(name, text, out);
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

    /** Attributes have no order in XML; by name they come out the same on every machine. */
    private static void attributes(BeanPlan plan, Object bean, XmlOutput out) {
        TreeMap<String, String> attributes = null;
        for (BeanField field : plan.others()) {
            Object value = field.valueIn(bean);
            if (value == null) {
                continue;
            }
            Binding binding = field.binding();
            if (binding.kind() == Binding.Kind.NOTHING) {
                continue;
            }
            Object written = binding.written(value);
            if (binding.kind() != Binding.Kind.ATTRIBUTE || written == null || !isText(written)) {
                throw new UnknownMarkupException("attribute " + field.name() + " of " + bean.getClass());
            }
            attributes = attributes == null ? new TreeMap<>() : attributes;
            attributes.put(binding.name(), text(written));
        }
        if (attributes != null) {
            for (Map.Entry<String, String> attribute : attributes.entrySet()) {
                out.markup(" ").markup(attribute.getKey()).markup("=\"");
                out.attribute(attribute.getValue());
                out.markup("\"");
            }
        }
    }

    /** Writes what is within an element, and the end of its opening tag before it; false if there is nothing. */
    private static boolean content(BeanPlan plan, Object bean, XmlOutput out) {
        boolean open = false;
        for (BeanField field : plan.ordered()) {
            Object value = field.valueIn(bean);
            if (value == null || value instanceof List<?> list && list.isEmpty()) {
                continue;
            }
            if (!open) {
                out.markup(">");
                open = true;
            }
            Binding binding = field.binding();
            if (value instanceof List<?> list) {
                for (Object item : list) {
                    content(binding, written(binding, item), out);
                }
            } else {
                content(binding, written(binding, value), out);
            }
        }
        return open;
    }

    private static Object written(Binding binding, Object value) {
        Object written = binding.written(value);
        if (written == null) {
            throw new UnknownMarkupException(binding.name() + " of " + value + " is written as nothing");
        }
        return written;
    }

    private static void content(Binding binding, Object value, XmlOutput out) {
        if (binding.kind() == Binding.Kind.VALUE) {
            String text = text(value);
            out.text(text, 0, text.length());
        } else if (!binding.name().isEmpty()) {
            write(binding.name(), value, out);
        } else if (binding.namesByType().isEmpty()) {
            write(value, out);
        } else {
            String name = binding.namesByType().get(value.getClass());
            if (name == null) {
                throw new UnknownMarkupException("no name is known for " + value.getClass());
            }
            write(name, value, out);
        }
    }

    private static String ownName(Object object) {
        Class<?> type = object.getClass();
        XmlRootElement root = type.getAnnotation(XmlRootElement.class);
        if (root == null) {
            throw new UnknownMarkupException("no name is known for " + type);
        }
        boolean unsaid = root.namespace().equals("##default");
        return qualified(unsaid ? Binding.schemaNamespace(type) : root.namespace(), root.name(), object);
    }

    private static String qualified(String namespace, String name, Object object) {
        String qualified = Namespaces.qualified(namespace, name);
        if (qualified == null) {
            throw new UnknownMarkupException("no prefix is declared for " + name + " of " + object.getClass());
        }
        return qualified;
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
