package io.github.bulletin4j.docx.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a formula on one line (ISO/IEC 29500-1, 22.1): signs that are properties of it are as much text as its letters. */
final class Formulas {
    private Formulas() {}

    static String line(Xml formula, Reading reading) {
        StringBuilder line = new StringBuilder();
        children(formula, reading, line);
        return line.toString();
    }

    private static void children(@Nullable Xml parent, Reading reading, StringBuilder line) {
        for (Xml child : parent == null ? List.<Xml>of() : parent.children()) {
            switch (child.name()) {
                case "m:t", "w:t", "w:delText" -> line.append(child.text());
                case "w:tab" -> line.append('\t');
                case "w:br", "w:cr" -> line.append('\n');
                case "w:instrText", "w:delInstrText", "w:rPr", "m:ctrlPr" -> {}
                case "m:f" -> {
                    children(child.child("m:num"), reading, line);
                    line.append('/');
                    children(child.child("m:den"), reading, line);
                }
                case "m:rad" -> {
                    line.append('√');
                    children(child, reading, line);
                }
                case "m:nary" -> {
                    line.append(sign(child.child("m:naryPr"), "m:chr", "∫"));
                    children(child, reading, line);
                }
                case "m:d" -> delimited(child, reading, line);
                default -> {
                    if (!reading.isGone(child.name())) {
                        children(child, reading, line);
                    }
                }
            }
        }
    }

    private static void delimited(Xml group, Reading reading, StringBuilder line) {
        Xml properties = group.child("m:dPr");
        line.append(sign(properties, "m:begChr", "("));
        boolean first = true;
        for (Xml each : group.children()) {
            if (each.name().equals("m:e")) {
                line.append(first ? "" : sign(properties, "m:sepChr", "|"));
                children(each, reading, line);
                first = false;
            }
        }
        line.append(sign(properties, "m:endChr", ")"));
    }

    /** What a property says; it may say that there is no sign. */
    private static String sign(@Nullable Xml properties, String name, String usual) {
        Xml said = properties == null ? null : properties.child(name);
        String sign = said == null ? usual : said.get("m:val");
        return sign == null ? "" : sign.substring(0, sign.offsetByCodePoints(0, Math.min(1, sign.length())));
    }
}
