package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.composition.ModelPath;
import io.github.bulletin4j.composition.Section;
import io.github.bulletin4j.docx.parts.Wml;
import java.util.List;
import org.docx4j.wml.CTBookmark;
import org.docx4j.wml.CTMarkupRange;
import org.docx4j.wml.FldChar;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.STFldCharType;
import org.docx4j.wml.Text;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of pages in the contents: each stands in a field that a word processor can renew (PAGEREF, ISO/IEC 29500-1,
 * 17.16.5.45), as the result that it has, and refers to a bookmark where its article begins. One for each document.
 */
final class PageReferences {
    private final boolean areAsked;
    private @Nullable ModelPath begun;
    private int bookmarks;

    PageReferences(boolean areAsked) {
        this.areAsked = areAsked;
    }

    /** An article begins with the next paragraph. */
    void begin(Section section) {
        if (areAsked && section.kind() == Section.Kind.ARTICLE) {
            begun = section.path();
        }
    }

    /** Marks the paragraph with which an article begins. */
    void mark(P paragraph) {
        if (begun == null) {
            return;
        }
        CTBookmark start = new CTBookmark();
        start.setId(Wml.number(bookmarks));
        start.setName(name(begun));
        CTMarkupRange end = new CTMarkupRange();
        end.setId(Wml.number(bookmarks));
        paragraph.getContent().add(Wml.element("bookmarkStart", CTBookmark.class, start));
        paragraph.getContent().add(Wml.element("bookmarkEnd", CTMarkupRange.class, end));
        bookmarks++;
        begun = null;
    }

    /** Adds the number of an article's page. */
    static void add(List<Object> content, ModelPath article, String number) {
        content.add(mark(STFldCharType.BEGIN));
        Text instruction = new Text();
        instruction.setValue(" PAGEREF " + name(article) + " \\h ");
        instruction.setSpace("preserve");
        content.add(run(Wml.element("instrText", Text.class, instruction)));
        content.add(mark(STFldCharType.SEPARATE));
        Text result = new Text();
        result.setValue(number);
        content.add(run(result));
        content.add(mark(STFldCharType.END));
    }

    /** Letters, digits and low lines, as the name of a bookmark needs. */
    private static String name(ModelPath article) {
        return article.toString().replace('[', '_').replace("]", "");
    }

    private static R mark(STFldCharType type) {
        FldChar mark = new FldChar();
        mark.setFldCharType(type);
        return run(Wml.element("fldChar", FldChar.class, mark));
    }

    private static R run(Object content) {
        R run = new R();
        run.getContent().add(content);
        return run;
    }
}
