package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.model.EditorNote;

/** A note by the editors (按语). */
final class EditorNoteCodec {

    static final RecordCodec<EditorNote> EDITOR_NOTE = RecordCodec.of(EditorNote.class, "A note by the editors (按语).")
            .required("label", Scalars.TEXT, "What stands before the note, such as 编者按.")
            .examples("编者按")
            .required("text", Scalars.TEXT, "The text of the note (按语正文).")
            .build();

    private EditorNoteCodec() {}
}
