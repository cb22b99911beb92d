package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.Field;
import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.codec.RecordFormat;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.Values;
import io.github.bulletin4j.model.EditorNote;

/** A note by the editors (按语). */
final class EditorNoteFormat extends RecordFormat<EditorNote> {

    static final EditorNoteFormat EDITOR_NOTE = new EditorNoteFormat();

    private final Field<String> label = required("label", Scalars.TEXT, "What stands before the note, such as 编者按.");
    private final Field<String> text = required("text", Scalars.TEXT, "The text of the note (按语正文).");

    private EditorNoteFormat() {
        super("EditorNote", "A note by the editors (按语).");
    }

    @Override
    protected void takeApart(EditorNote object, JsonOutput out) {
        out.field(label, object.label());
        out.field(text, object.text());
    }

    @Override
    protected EditorNote construct(Values values) {
        return new EditorNote(values.get(label), values.get(text));
    }
}
