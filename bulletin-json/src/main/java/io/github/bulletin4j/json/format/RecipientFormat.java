package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.Field;
import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.codec.ListFormat;
import io.github.bulletin4j.json.codec.RecordFormat;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.ShortForm;
import io.github.bulletin4j.json.codec.ValueFormat;
import io.github.bulletin4j.json.codec.Values;
import io.github.bulletin4j.model.Recipient;
import java.util.List;

/** A recipient (主送、抄送单位): an organisation as a whole is written as text. */
final class RecipientFormat extends RecordFormat<Recipient> {

    static final ValueFormat<Recipient> RECIPIENT = new ShortForm<>(
            new RecipientFormat(),
            Recipient::of,
            recipient -> recipient.units().isEmpty() ? recipient.organization() : null);

    private final Field<String> organization = required("organization", Scalars.TEXT, "The organisation (单位).");
    private final Field<List<String>> units = optional(
            "units", ListFormat.of(Scalars.TEXT), List.of(), "Its units that receive the issue (内设机构), such as 各处室.");

    private RecipientFormat() {
        super("Recipient", "Some units of an organisation (单位的内设机构).");
    }

    @Override
    protected void takeApart(Recipient object, JsonOutput out) {
        out.field(organization, object.organization());
        out.field(units, object.units());
    }

    @Override
    protected Recipient construct(Values values) {
        return new Recipient(values.get(organization), values.get(units));
    }
}
