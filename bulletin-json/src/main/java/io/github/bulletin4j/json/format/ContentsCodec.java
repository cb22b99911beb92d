package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.ListCodec;
import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.model.Contents;
import java.util.List;

/** The list of headlines (要目). */
final class ContentsCodec {

    static final RecordCodec<Contents> CONTENTS = RecordCodec.of(
                    Contents.class, "A list of the headlines before the articles (要目).")
            .required("heading", Scalars.TEXT, "The heading over the list, such as 本期要目.")
            .examples("本期要目")
            .optional("entries", ListCodec.of(Scalars.TEXT), "What is printed instead of the headlines (要点).")
            .examples(List.of("两座泊位投入使用"))
            .build();

    private ContentsCodec() {}
}
