package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.docx.parts.SharedProperties;
import io.github.bulletin4j.docx.parts.Wml;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.IdentityHashMap;
import java.util.Map;
import org.docx4j.wml.PPr;
import org.docx4j.wml.RPr;

/**
 * The properties of paragraphs and runs that read from right to left (ISO/IEC 29500-1, 17.3.1.6 and 17.3.2.30). Size, weight
 * and font of such runs are those that a style has for complex scripts.
 */
final class RightToLeft {
    private final RPr plain = new RPr();
    private final RPr strong = new RPr();
    private final Map<PPr, PPr> paragraphs = new IdentityHashMap<>();

    RightToLeft(SharedProperties properties) {
        plain.setRtl(Wml.on());
        strong.setRStyle(properties.strong().getRStyle());
        strong.setRtl(Wml.on());
    }

    RPr run(boolean emphasised) {
        return emphasised ? strong : plain;
    }

    /** The same properties for a paragraph that reads from right to left; those given are shared and stay as they are. */
    PPr paragraph(PPr properties) {
        return paragraphs.computeIfAbsent(properties, RightToLeft::turned);
    }

    private static PPr turned(PPr properties) {
        PPr turned = new PPr();
        try {
            for (Class<?> type = PPr.class; type != Object.class; type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers())) {
                        field.setAccessible(true);
                        field.set(turned, field.get(properties));
                    }
                }
            }
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
        turned.setBidi(Wml.on());
        return turned;
    }
}
