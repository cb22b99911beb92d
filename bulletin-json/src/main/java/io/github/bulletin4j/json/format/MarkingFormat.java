package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.EnumFormat;
import io.github.bulletin4j.json.codec.Field;
import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.codec.RecordFormat;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.Values;
import io.github.bulletin4j.model.Classification;
import io.github.bulletin4j.model.Marking;

/** The marking above the masthead (密级等标识). */
final class MarkingFormat extends RecordFormat<Marking> {

    static final EnumFormat<Classification> LEVEL = EnumFormat.of(Classification.class);

    static final MarkingFormat MARKING = new MarkingFormat();

    private final Field<Classification> level = optional("level", LEVEL, "The classification (密级): 内部, 秘密, 机密 or 绝密.");
    private final Field<String> term =
            optional("term", Scalars.TEXT, "How long the classification lasts (保密期限), such as 1年.");
    private final Field<String> urgency = optional("urgency", Scalars.TEXT, "The urgency (紧急程度), such as 特急.");
    private final Field<String> copyNumber = optional("copyNumber", Scalars.TEXT, "The copy number (份号), six digits.");
    private final Field<String> notice = optional("notice", Scalars.TEXT, "The handling notice, such as 内部资料 注意保存.");

    private MarkingFormat() {
        super("Marking", "What is printed above the masthead (密级、紧急程度、份号).");
    }

    @Override
    protected void takeApart(Marking object, JsonOutput out) {
        out.field(level, object.level());
        out.field(term, object.term());
        out.field(urgency, object.urgency());
        out.field(copyNumber, object.copyNumber());
        out.field(notice, object.notice());
    }

    @Override
    protected Marking construct(Values values) {
        return new Marking(
                values.get(level), values.get(term), values.get(urgency), values.get(copyNumber), values.get(notice));
    }
}
