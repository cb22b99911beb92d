package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.KindCodec;
import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.ShortForm;
import io.github.bulletin4j.json.codec.ValueCodec;
import io.github.bulletin4j.model.Inline;
import io.github.bulletin4j.model.LineBreak;
import io.github.bulletin4j.model.Link;
import io.github.bulletin4j.model.Strong;
import io.github.bulletin4j.model.Text;

/** The parts of a paragraph (段内元素): plain text is written as text. */
final class InlineCodecs {

    private static final String DESCRIPTION = "The text (文字).";

    private static final RecordCodec<Text> TEXT = RecordCodec.of(
                    Text.class, "Plain text; its short form is the text itself (文字).")
            .kind("text")
            .required("text", Scalars.TEXT, DESCRIPTION)
            .build();

    private static final RecordCodec<Strong> STRONG = RecordCodec.of(Strong.class, "Text in bold (加粗文字).")
            .kind("strong")
            .required("text", Scalars.TEXT, DESCRIPTION)
            .build();

    private static final RecordCodec<LineBreak> LINE_BREAK = RecordCodec.of(
                    LineBreak.class, "The end of a line within a paragraph (换行).")
            .kind("lineBreak")
            .build();

    private static final RecordCodec<Link> LINK = RecordCodec.of(
                    Link.class, "Text that leads somewhere (链接); only the text is printed.")
            .kind("link")
            .required("text", Scalars.TEXT, DESCRIPTION)
            .required("target", Scalars.TEXT, "Where it leads (网址): http, https or mailto.")
            .examples("https://example.org/")
            .build();

    static final ValueCodec<Inline> INLINE = new ShortForm<>(
            new KindCodec<Inline>("Inline", "A part of a paragraph (段内元素).")
                    .with(TEXT)
                    .with(STRONG)
                    .with(LINE_BREAK)
                    .with(LINK),
            Text::new,
            inline -> inline instanceof Text text ? text.text() : null);

    private InlineCodecs() {}
}
