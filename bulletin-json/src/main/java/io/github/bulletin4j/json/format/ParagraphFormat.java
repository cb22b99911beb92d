package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.Field;
import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.codec.ListFormat;
import io.github.bulletin4j.json.codec.RecordFormat;
import io.github.bulletin4j.json.codec.Values;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Inline;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph (段落); {@link BlockFormats#BLOCK} writes one of plain text as text. */
final class ParagraphFormat extends RecordFormat<Paragraph> {

    private final Field<List<Inline>> inlines =
            requiredList("inlines", ListFormat.of(InlineFormats.INLINE), "The parts of the paragraph (段内元素).");

    ParagraphFormat() {
        super("Paragraph", "paragraph", "A paragraph; the short form of one of plain text is the text itself (段落).");
    }

    /** The text of a paragraph that is nothing else. */
    static @Nullable String plainText(Block block) {
        return block instanceof Paragraph paragraph
                        && paragraph.inlines().size() == 1
                        && paragraph.inlines().get(0) instanceof Text text
                ? text.text()
                : null;
    }

    @Override
    protected void takeApart(Paragraph object, JsonOutput out) {
        out.field(inlines, object.inlines());
    }

    @Override
    protected Paragraph construct(Values values) {
        return new Paragraph(values.get(inlines));
    }
}
