package io.github.bulletin4j.docx;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rendered document as a person would have made it: no styles, all formatting written out, nothing that is not printed. */
final class StrippedDocument {
    private static final Pattern STYLE = Pattern.compile("<w:style (?:(?!</w:style>).)*</w:style>", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("w:styleId=\"([^\"]+)\"");
    private static final Pattern PARAGRAPH_STYLE =
            Pattern.compile("<w:pPr><w:pStyle w:val=\"([^\"]+)\"/>((?:(?!</w:pPr>).)*)</w:pPr>", Pattern.DOTALL);
    private static final Pattern PARAGRAPH = Pattern.compile("<w:p>(?:(?!</w:p>).)*</w:p>", Pattern.DOTALL);

    private StrippedDocument() {}

    static byte[] of(byte[] document) {
        Map<String, byte[]> parts = new WordFile(document).parts();
        Map<String, String> paragraph = new HashMap<>();
        Map<String, String> run = new HashMap<>();
        Matcher style = STYLE.matcher(text(parts, "word/styles.xml"));
        while (style.find()) {
            Matcher id = ID.matcher(style.group());
            if (id.find()) {
                paragraph.put(id.group(1), inner(style.group(), "w:pPr"));
                run.put(id.group(1), inner(style.group(), "w:rPr"));
            }
        }
        String body = PARAGRAPH
                .matcher(text(parts, "word/document.xml"))
                .replaceAll(match -> Matcher.quoteReplacement(written(match.group(), paragraph, run)));
        parts.put("word/document.xml", body.getBytes(StandardCharsets.UTF_8));
        parts.remove("customXml/item1.xml");
        parts.remove("customXml/itemProps1.xml");
        parts.remove("customXml/_rels/item1.xml.rels");
        String styles = "<w:styles xmlns:w=\"" + WordFile.W + "\"/>";
        parts.put("word/styles.xml", styles.getBytes(StandardCharsets.UTF_8));
        return EditedDocument.zip(parts);
    }

    private static String written(String element, Map<String, String> paragraph, Map<String, String> run) {
        Matcher match = PARAGRAPH_STYLE.matcher(element);
        if (!match.find()) {
            return element;
        }
        String id = match.group(1);
        String own = match.group(2);
        String written = "<w:pPr>" + own + paragraph.getOrDefault(id, "") + "</w:pPr>";
        String look = run.getOrDefault(id, "");
        String rest = element.substring(match.end())
                .replace("<w:rStyle w:val=\"Strong\"/>", "<w:b/>")
                .replace("<w:r><w:rPr>", "<w:r><w:rPr\u0001>")
                .replace("<w:r>", "<w:r><w:rPr>" + look + "</w:rPr>")
                .replace("<w:rPr>" + look + "</w:rPr><w:rPr\u0001>", "<w:rPr>")
                .replace("</w:rPr><w:t", look + "</w:rPr><w:t")
                .replace(look + look, look);
        return element.substring(0, match.start()) + written + rest;
    }

    private static String inner(String style, String name) {
        int from = style.indexOf("<" + name + ">");
        int to = style.indexOf("</" + name + ">");
        return from < 0 ? "" : style.substring(from + name.length() + 2, to);
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }
}
