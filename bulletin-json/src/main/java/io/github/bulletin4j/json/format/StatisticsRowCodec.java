package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.model.StatisticsRow;

/** What one organisation sent in and what became of it (单位来稿情况). */
final class StatisticsRowCodec {

    static final RecordCodec<StatisticsRow> ROW = RecordCodec.of(
                    StatisticsRow.class, "What one organisation sent in and what became of it (单位来稿情况).")
            .required("organization", Scalars.TEXT, "The organisation (单位).")
            .examples("东港公司")
            .required("submitted", Scalars.INTEGER, "How many texts came in (来稿数), from 0.")
            .examples(10)
            .required("published", Scalars.INTEGER, "How many were published as articles (刊用数), from 0.")
            .examples(8)
            .required(
                    "briefs",
                    Scalars.INTEGER,
                    "How many were published as briefs (简讯数), from 0, not part of the articles.")
            .examples(0)
            .build();

    private StatisticsRowCodec() {}
}
