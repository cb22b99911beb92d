package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.ListCodec;
import io.github.bulletin4j.json.codec.OneOrList;
import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.ShortForm;
import io.github.bulletin4j.json.codec.ValueCodec;
import io.github.bulletin4j.model.Compilers;
import java.util.List;

/** The compiling offices (编印单位). */
final class CompilersCodec {

    static final RecordCodec<Compilers> COMPILERS = RecordCodec.of(
                    Compilers.class, "The offices that compile an issue (编印单位).")
            .required("offices", ListCodec.of(Scalars.TEXT), "The offices in print order (编印单位).")
            .examples(List.of("某市港口管理局办公室"))
            .optional("role", Scalars.TEXT, "What they do, printed after them, such as 编, 编印, 主办 (职责).")
            .examples("编")
            .optional("label", Scalars.TEXT, "What they do, printed before them with a colon (职责标签).")
            .examples("主办")
            .build();

    /** An only office in the role 编 may stand as text; what was read from text is written in full all the same. */
    static final ValueCodec<List<Compilers>> ALL =
            new ShortForm<>(new OneOrList<>(COMPILERS), office -> List.of(Compilers.of(office)), all -> null);

    private CompilersCodec() {}
}
