package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.model.ReportingPeriod;

/** A period of days (起止日期). */
final class PeriodCodec {

    static final RecordCodec<ReportingPeriod> PERIOD = RecordCodec.of(
                    ReportingPeriod.class, "A period of days, both ends included (起止日期).")
            .named("Period")
            .required("start", Scalars.DATE, "The first day (开始日期).")
            .examples("2021-07-01")
            .required("end", Scalars.DATE, "The last day (结束日期), included.")
            .examples("2021-09-30")
            .build();

    private PeriodCodec() {}
}
