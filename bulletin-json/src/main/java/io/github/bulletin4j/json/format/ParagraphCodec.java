package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.ListCodec;
import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Text;
import org.jspecify.annotations.Nullable;

/** A paragraph (段落); {@link BlockCodecs#BLOCK} writes one of plain text as text. */
final class ParagraphCodec {

    static final RecordCodec<Paragraph> PARAGRAPH = RecordCodec.of(
                    Paragraph.class, "A paragraph; the short form of one of plain text is the text itself (段落).")
            .kind("paragraph")
            .required("inlines", ListCodec.of(InlineCodecs.INLINE), "The parts of the paragraph (段内元素).")
            .build();

    /** The text of a paragraph that is nothing else. */
    static @Nullable String plainText(Block block) {
        return block instanceof Paragraph paragraph
                        && paragraph.inlines().size() == 1
                        && paragraph.inlines().get(0) instanceof Text text
                ? text.text()
                : null;
    }

    private ParagraphCodec() {}
}
