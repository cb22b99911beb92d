package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.model.Colophon;

/** The colophon (版记). */
final class ColophonCodec {

    static final RecordCodec<Colophon> COLOPHON = RecordCodec.of(
                    Colophon.class, "What is printed below the distribution lists (版记).")
            .optional("printRun", Scalars.INTEGER, "How many copies are printed (共印n份), from 1.")
            .examples(50)
            .optional("editor", Scalars.TEXT, "The editor responsible (责任编辑).")
            .examples("张三")
            .optional("reviewer", Scalars.TEXT, "The reviewer (审核).")
            .examples("李四")
            .optional("approver", Scalars.TEXT, "Who signed the issue off (签发).")
            .examples("王五")
            .optional("phone", Scalars.TEXT, "The editors' telephone number (电话).")
            .examples("021-12345678")
            .build();

    private ColophonCodec() {}
}
