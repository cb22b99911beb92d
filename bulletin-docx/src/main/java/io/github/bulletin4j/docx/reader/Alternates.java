package io.github.bulletin4j.docx.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses among several forms of the same content (ISO/IEC 29500-3, 10.2). */
final class Alternates {
    /** The attribute of a choice that is read without knowing what it requires. */
    static final String UNKNOWN = "?";

    private static final String CHOICE = "mc:Choice";

    /** Namespaces of newer versions whose elements hold what is read. */
    private static final Set<String> KNOWN = Set.of(
            "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
            "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
            "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
            "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
            "http://schemas.microsoft.com/office/word/2010/wordml",
            "http://schemas.microsoft.com/office/word/2012/wordml",
            "http://schemas.microsoft.com/office/drawing/2010/main");

    /** What everybody calls these namespaces: damaged documents may name them without saying what they are. */
    private static final Set<String> USUAL = Set.of("wps", "wpg", "wpc", "wp14", "w14", "w15", "a14");

    /** Elements that are text or pictures by themselves. */
    private static final Set<String> CONTENT =
            Set.of("w:t", "w:delText", "m:t", "w:sym", "a:blip", "v:imagedata", "v:textpath", "w:noBreakHyphen");

    private Alternates() {}

    /** Whether elements of a namespace are passed through to what is read in them. */
    static boolean isKnown(String prefix, @Nullable String namespace) {
        return namespace == null ? USUAL.contains(prefix) : KNOWN.contains(namespace);
    }

    /**
     * The form that is read: the first choice that is understood and says something, else the fallback. Where all that is
     * understood says nothing, a choice that does is better than a loss.
     */
    static Xml chosen(Xml alternate) {
        List<Xml> forms = new ArrayList<>();
        for (Xml each : alternate.children()) {
            if (each.name().equals(CHOICE) && each.get(UNKNOWN) == null) {
                forms.add(each);
            }
        }
        for (Xml each : alternate.children()) {
            if (each.name().equals("mc:Fallback")) {
                forms.add(each);
            }
        }
        for (Xml each : alternate.children()) {
            if (each.name().equals(CHOICE) && each.get(UNKNOWN) != null) {
                forms.add(each);
            }
        }
        for (Xml each : forms) {
            if (saysSomething(each)) {
                return each;
            }
        }
        return forms.isEmpty() ? new Xml("mc:Fallback") : forms.get(0);
    }

    private static boolean saysSomething(Xml element) {
        for (Xml child : element.children()) {
            if (CONTENT.contains(child.name()) || saysSomething(child)) {
                return true;
            }
        }
        return false;
    }
}
