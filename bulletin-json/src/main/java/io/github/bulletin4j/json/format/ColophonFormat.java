package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.Field;
import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.codec.RecordFormat;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.Values;
import io.github.bulletin4j.model.Colophon;

/** The colophon (版记). */
final class ColophonFormat extends RecordFormat<Colophon> {

    static final ColophonFormat COLOPHON = new ColophonFormat();

    private final Field<Integer> printRun =
            optional("printRun", Scalars.INTEGER, "How many copies are printed (共印n份), from 1.");
    private final Field<String> editor = optional("editor", Scalars.TEXT, "The editor responsible (责任编辑).");
    private final Field<String> reviewer = optional("reviewer", Scalars.TEXT, "The reviewer (审核).");
    private final Field<String> approver = optional("approver", Scalars.TEXT, "Who signed the issue off (签发).");
    private final Field<String> phone = optional("phone", Scalars.TEXT, "The editors' telephone number (电话).");

    private ColophonFormat() {
        super("Colophon", "What is printed below the distribution lists (版记).");
    }

    @Override
    protected void takeApart(Colophon object, JsonOutput out) {
        out.field(printRun, object.printRun());
        out.field(editor, object.editor());
        out.field(reviewer, object.reviewer());
        out.field(approver, object.approver());
        out.field(phone, object.phone());
    }

    @Override
    protected Colophon construct(Values values) {
        return new Colophon(
                values.get(printRun),
                values.get(editor),
                values.get(reviewer),
                values.get(approver),
                values.get(phone));
    }
}
