package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.Field;
import io.github.bulletin4j.json.codec.RecordFormat;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.Values;
import io.github.bulletin4j.model.Period;
import java.time.LocalDate;

/** A period of days (起止日期). */
final class PeriodFormat extends RecordFormat<Period> {

    static final PeriodFormat PERIOD = new PeriodFormat();

    private final Field<Period, LocalDate> start =
            required("start", Scalars.DATE, Period::start, "The first day (开始日期).");
    private final Field<Period, LocalDate> end =
            required("end", Scalars.DATE, Period::end, "The last day (结束日期), included.");

    private PeriodFormat() {
        super("Period", "A period of days, both ends included (起止日期).");
    }

    @Override
    protected Period construct(Values values) {
        return new Period(values.get(start), values.get(end));
    }
}
