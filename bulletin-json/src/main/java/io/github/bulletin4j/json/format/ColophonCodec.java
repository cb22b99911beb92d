package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.ListCodec;
import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.model.Colophon;
import io.github.bulletin4j.model.Credit;
import io.github.bulletin4j.model.Printing;
import java.util.List;

/** The colophon (版记). */
final class ColophonCodec {

    static final RecordCodec<Credit> CREDIT = RecordCodec.of(
                    Credit.class, "A person or an address under a label of its own (署名项).")
            .required("label", Scalars.TEXT, "What it is (名目), printed with a colon.")
            .examples("值班员")
            .required("value", Scalars.TEXT, "The person or address (内容).")
            .examples("张某")
            .build();

    static final RecordCodec<Printing> PRINTING = RecordCodec.of(Printing.class, "Who printed the issue and when (印发).")
            .required("office", Scalars.TEXT, "The printing office (印发机关).")
            .examples("某市港口管理局办公室")
            .required("date", Scalars.DATE, "The date of printing (印发日期).")
            .examples("2021-10-18")
            .build();

    static final RecordCodec<Colophon> COLOPHON = RecordCodec.of(
                    Colophon.class, "What is printed below the distribution lists (版记).")
            .optional("subjects", ListCodec.of(Scalars.TEXT), "The subject words (主题词).")
            .examples(List.of("港口", "安全"))
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
            .optional("credits", ListCodec.of(CREDIT), "Others whom the foot names (署名项).")
            .optional("printing", PRINTING, "The printing office and the date of printing (印发).")
            .build();

    private ColophonCodec() {}
}
