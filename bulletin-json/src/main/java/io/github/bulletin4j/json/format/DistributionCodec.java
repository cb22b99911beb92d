package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.EnumCodec;
import io.github.bulletin4j.json.codec.ListCodec;
import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.model.DistributionList;
import java.util.List;

/** A distribution list (发送范围). */
final class DistributionCodec {

    static final EnumCodec<DistributionList.Kind> KIND = EnumCodec.of(DistributionList.Kind.class);

    static final EnumCodec<DistributionList.Arrangement> LAYOUT = EnumCodec.of(DistributionList.Arrangement.class);

    static final RecordCodec<DistributionList> LIST = RecordCodec.of(
                    DistributionList.class, "A list of recipients at the foot of the issue (发送范围).")
            .required("kind", KIND, "Who the recipients are to the issuing office: 主送, 报, 送, 发, 抄送, 本期增发.")
            .required("layout", LAYOUT, "Whether each stands on a line of its own (分行), or joined with ， (连排).")
            .required("recipients", ListCodec.of(RecipientCodec.RECIPIENT), "The recipients in print order (主送、抄送单位).")
            .examples(List.of("某市人民政府"))
            .build();

    private DistributionCodec() {}
}
