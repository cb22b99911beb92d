package io.github.bulletin4j.docx;

import io.github.bulletin4j.docx.markup.XmlOutput;
import io.github.bulletin4j.model.Compilers;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Series;
import java.time.LocalDate;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The core properties of a document (ISO/IEC 29500-2, 11): title, creator, language and the issue's own date. */
final class CoreProperties {
    private CoreProperties() {}

    static void write(Issue issue, XmlOutput out) {
        out.markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">");
        element("dc:title", title(issue), out);
        element("dc:creator", creator(issue), out);
        element("dc:language", "zh-CN", out);
        LocalDate date = issue.date();
        if (date != null && date.getYear() >= 1 && date.getYear() <= 9999) {
            String instant = date + "T00:00:00Z";
            out.markup("<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + instant + "</dcterms:created>");
            out.markup("<dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + instant + "</dcterms:modified>");
        }
        out.markup("</cp:coreProperties>").flush();
    }

    private static String title(Issue issue) {
        Series series = issue.series();
        String name = series == null ? "" : text(series.owner()) + text(series.name());
        return name + (issue.number() == null ? "" : issue.houseStyle().format(issue.number(), issue.date()));
    }

    private static String creator(Issue issue) {
        StringJoiner offices = new StringJoiner("、");
        for (Compilers compilers : issue.compilers()) {
            compilers.offices().forEach(offices::add);
        }
        return offices.toString();
    }

    private static void element(String name, String text, XmlOutput out) {
        if (!text.isEmpty()) {
            out.markup("<").markup(name).markup(">");
            out.text(text, 0, text.length());
            out.markup("</").markup(name).markup(">");
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
