package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.Completed;
import io.github.bulletin4j.json.codec.ListCodec;
import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.ValueCodec;
import io.github.bulletin4j.model.Contents;
import java.util.List;

/** The list of headlines (要目). */
final class ContentsCodec {

    static final ValueCodec<Contents> CONTENTS = new Completed<>(
            RecordCodec.of(Contents.class, "A list of the headlines before the articles (要目).")
                    .optional(
                            "heading",
                            Scalars.TEXT,
                            "The heading over the list (要目标题); " + Contents.DEFAULT_HEADING + " when absent.")
                    .examples("本期导读")
                    .optional("entries", ListCodec.of(Scalars.TEXT), "What is printed instead of the headlines (要点).")
                    .examples(List.of("两座泊位投入使用"))
                    .build(),
            contents ->
                    contents.heading() == null ? new Contents(Contents.DEFAULT_HEADING, contents.entries()) : contents);

    private ContentsCodec() {}
}
