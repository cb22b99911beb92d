package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.Field;
import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.codec.KindFormat;
import io.github.bulletin4j.json.codec.RecordFormat;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.ShortForm;
import io.github.bulletin4j.json.codec.ValueFormat;
import io.github.bulletin4j.json.codec.Values;
import io.github.bulletin4j.model.Inline;
import io.github.bulletin4j.model.LineBreak;
import io.github.bulletin4j.model.Strong;
import io.github.bulletin4j.model.Text;

/** The parts of a paragraph (段内元素): plain text is written as text. */
final class InlineFormats {

    static final ValueFormat<Inline> INLINE = new ShortForm<>(
            new KindFormat<Inline>("Inline", "A part of a paragraph (段内元素).")
                    .with(Text.class, new TextFormat())
                    .with(Strong.class, new StrongFormat())
                    .with(LineBreak.class, new LineBreakFormat()),
            Text::new,
            inline -> inline instanceof Text text ? text.text() : null);

    private InlineFormats() {}

    private static final class TextFormat extends RecordFormat<Text> {
        private final Field<String> text = required("text", Scalars.TEXT, "The text (文字).");

        TextFormat() {
            super("Text", "text", "Plain text; its short form is the text itself (文字).");
        }

        @Override
        protected void takeApart(Text object, JsonOutput out) {
            out.field(text, object.text());
        }

        @Override
        protected Text construct(Values values) {
            return new Text(values.get(text));
        }
    }

    private static final class StrongFormat extends RecordFormat<Strong> {
        private final Field<String> text = required("text", Scalars.TEXT, "The text (文字).");

        StrongFormat() {
            super("Strong", "strong", "Text in bold (加粗文字).");
        }

        @Override
        protected void takeApart(Strong object, JsonOutput out) {
            out.field(text, object.text());
        }

        @Override
        protected Strong construct(Values values) {
            return new Strong(values.get(text));
        }
    }

    private static final class LineBreakFormat extends RecordFormat<LineBreak> {

        LineBreakFormat() {
            super("LineBreak", "lineBreak", "The end of a line within a paragraph (换行).");
        }

        @Override
        protected void takeApart(LineBreak object, JsonOutput out) {
            // nothing but its kind
        }

        @Override
        protected LineBreak construct(Values values) {
            return new LineBreak();
        }
    }
}
