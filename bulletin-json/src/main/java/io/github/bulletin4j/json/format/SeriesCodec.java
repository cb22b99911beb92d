package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.model.Series;

/** The series (简报名称). */
final class SeriesCodec {

    static final RecordCodec<Series> SERIES = RecordCodec.of(
                    Series.class, "The series that an issue belongs to (简报名称).")
            .optional("owner", Scalars.TEXT, "The owner's line of the masthead (主办行业或机关).")
            .examples("某市港航系统")
            .required("name", Scalars.TEXT, "The name of the bulletin (简报名称).")
            .examples("港口工作简报")
            .optional(
                    "style",
                    StyleCodec.STYLE,
                    "How the series prints its issues (编排体例); the default style when absent.")
            .build();

    private SeriesCodec() {}
}
