package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.ListCodec;
import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.ShortForm;
import io.github.bulletin4j.json.codec.ValueCodec;
import io.github.bulletin4j.model.Recipient;
import java.util.List;

/** A recipient (主送、抄送单位): an organisation as a whole is written as text. */
final class RecipientCodec {

    static final ValueCodec<Recipient> RECIPIENT = new ShortForm<>(
            RecordCodec.of(Recipient.class, "Some units of an organisation (单位的内设机构).")
                    .required("organization", Scalars.TEXT, "The organisation (单位).")
                    .examples("某市港口管理局")
                    .optional(
                            "units",
                            ListCodec.of(Scalars.TEXT),
                            "Its units that receive the issue (内设机构), such as 各处室.")
                    .examples(List.of("各处室"))
                    .build(),
            Recipient::of,
            recipient -> recipient.units().isEmpty() ? recipient.organization() : null);

    private RecipientCodec() {}
}
