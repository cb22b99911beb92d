package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.EnumCodec;
import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.model.Classification;
import io.github.bulletin4j.model.Marking;

/** The marking above the masthead (密级等标识). */
final class MarkingCodec {

    static final EnumCodec<Classification> LEVEL = EnumCodec.of(Classification.class);

    static final RecordCodec<Marking> MARKING = RecordCodec.of(
                    Marking.class, "What is printed above the masthead (密级、紧急程度、份号).")
            .optional("level", LEVEL, "The classification (密级): 内部, 秘密, 机密 or 绝密.")
            .optional("term", Scalars.TEXT, "How long the classification lasts (保密期限), such as 1年.")
            .examples("1年")
            .optional("urgency", Scalars.TEXT, "The urgency (紧急程度), such as 特急.")
            .examples("特急")
            .optional("copyNumber", Scalars.TEXT, "The copy number (份号), six digits.")
            .examples("000001")
            .optional("notice", Scalars.TEXT, "The handling notice, such as 内部资料 注意保存.")
            .examples("内部资料 注意保存")
            .build();

    private MarkingCodec() {}
}
