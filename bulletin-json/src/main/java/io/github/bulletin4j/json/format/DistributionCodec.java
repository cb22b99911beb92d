package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.Completed;
import io.github.bulletin4j.json.codec.EnumCodec;
import io.github.bulletin4j.json.codec.ListCodec;
import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.json.codec.ValueCodec;
import io.github.bulletin4j.model.DistributionList;
import java.util.List;

/** A distribution list (发送范围). */
final class DistributionCodec {

    static final EnumCodec<DistributionList.Kind> KIND = EnumCodec.of(DistributionList.Kind.class);

    static final EnumCodec<DistributionList.Arrangement> LAYOUT = EnumCodec.of(DistributionList.Arrangement.class);

    static final ValueCodec<DistributionList> LIST = new Completed<>(
            RecordCodec.of(DistributionList.class, "A list of recipients at the foot of the issue (发送范围).")
                    .required("kind", KIND, "Who the recipients are to the issuing office: 主送, 报, 送, 发, 抄送, 本期增发.")
                    .optional(
                            "layout",
                            LAYOUT,
                            "Whether each stands on a line of its own (分行), or joined with ， (连排); lines for report, joined"
                                    + " for all else when absent.")
                    .required(
                            "recipients",
                            ListCodec.of(RecipientCodec.RECIPIENT),
                            "The recipients in print order (主送、抄送单位).")
                    .examples(List.of("某市人民政府"))
                    .build(),
            DistributionCodec::withLayout);

    private static DistributionList withLayout(DistributionList list) {
        return list.layout() == null && list.kind() != null
                ? new DistributionList(list.kind(), list.kind().usualLayout(), list.recipients())
                : list;
    }

    private DistributionCodec() {}
}
