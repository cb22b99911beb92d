package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.Field;
import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.codec.RecordFormat;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.Values;
import io.github.bulletin4j.model.ReportingPeriod;
import java.time.LocalDate;

/** A period of days (起止日期). */
final class PeriodFormat extends RecordFormat<ReportingPeriod> {

    static final PeriodFormat PERIOD = new PeriodFormat();

    private final Field<LocalDate> start = required("start", Scalars.DATE, "The first day (开始日期).");
    private final Field<LocalDate> end = required("end", Scalars.DATE, "The last day (结束日期), included.");

    private PeriodFormat() {
        super("Period", "A period of days, both ends included (起止日期).");
    }

    @Override
    protected void takeApart(ReportingPeriod object, JsonOutput out) {
        out.field(start, object.start());
        out.field(end, object.end());
    }

    @Override
    protected ReportingPeriod construct(Values values) {
        return new ReportingPeriod(values.get(start), values.get(end));
    }
}
