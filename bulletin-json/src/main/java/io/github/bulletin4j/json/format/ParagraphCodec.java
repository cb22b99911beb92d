package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.ListCodec;
import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.json.codec.ShortForm;
import io.github.bulletin4j.json.codec.ValueCodec;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Inline;
import io.github.bulletin4j.model.ListItem;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph (段落); {@link BlockCodecs#BLOCK} writes one of plain text as text. */
final class ParagraphCodec {

    static final RecordCodec<Paragraph> PARAGRAPH = RecordCodec.of(
                    Paragraph.class, "A paragraph; the short form of one of plain text is the text itself (段落).")
            .kind("paragraph")
            .optional("inlines", ListCodec.of(InlineCodecs.INLINE), "The parts of the paragraph (段内元素).")
            .build();

    private static final RecordCodec<ListItem> LONG_ITEM = RecordCodec.of(
                    ListItem.class, "An item of a list; the short form of one of plain text is the text itself (列表项).")
            .optional("inlines", ListCodec.of(InlineCodecs.INLINE), "The parts of the item (段内元素).")
            .build();

    static final ValueCodec<ListItem> ITEM =
            new ShortForm<>(LONG_ITEM, ListItem::of, item -> plainText(item.inlines()));

    /** The text of a paragraph that is nothing else. */
    static @Nullable String plainText(Block block) {
        return block instanceof Paragraph paragraph ? plainText(paragraph.inlines()) : null;
    }

    private static @Nullable String plainText(List<Inline> inlines) {
        return inlines.size() == 1 && inlines.get(0) instanceof Text text ? text.text() : null;
    }

    private ParagraphCodec() {}
}
