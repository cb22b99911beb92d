package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.EnumFormat;
import io.github.bulletin4j.json.codec.Field;
import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.codec.ListFormat;
import io.github.bulletin4j.json.codec.RecordFormat;
import io.github.bulletin4j.json.codec.Values;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.Recipient;
import java.util.List;

/** A distribution list (发送范围). */
final class DistributionFormat extends RecordFormat<DistributionList> {

    static final EnumFormat<DistributionList.Kind> KIND = EnumFormat.of(DistributionList.Kind.class);

    static final EnumFormat<DistributionList.Arrangement> LAYOUT = EnumFormat.of(DistributionList.Arrangement.class);

    static final DistributionFormat LIST = new DistributionFormat();

    private final Field<DistributionList.Kind> kind =
            required("kind", KIND, "Who the recipients are to the issuing office: 报, 送, 发, 抄送.");
    private final Field<DistributionList.Arrangement> layout =
            required("layout", LAYOUT, "Whether each stands on a line of its own (分行), or joined with ， (连排).");
    private final Field<List<Recipient>> recipients = requiredList(
            "recipients", ListFormat.of(RecipientFormat.RECIPIENT), "The recipients in print order (主送、抄送单位).");

    private DistributionFormat() {
        super("DistributionList", "A list of recipients at the foot of the issue (发送范围).");
    }

    @Override
    protected void takeApart(DistributionList object, JsonOutput out) {
        out.field(kind, object.kind());
        out.field(layout, object.layout());
        out.field(recipients, object.recipients());
    }

    @Override
    protected DistributionList construct(Values values) {
        return new DistributionList(values.get(kind), values.get(layout), values.get(recipients));
    }
}
