package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.Field;
import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.codec.RecordFormat;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.Values;
import io.github.bulletin4j.model.StatisticsRow;

/** What one organisation sent in and what became of it (单位来稿情况). */
final class StatisticsRowFormat extends RecordFormat<StatisticsRow> {

    static final StatisticsRowFormat ROW = new StatisticsRowFormat();

    private final Field<String> organization = required("organization", Scalars.TEXT, "The organisation (单位).");
    private final Field<Integer> submitted =
            required("submitted", Scalars.INTEGER, "How many texts came in (来稿数), from 0.");
    private final Field<Integer> published =
            required("published", Scalars.INTEGER, "How many were published as articles (刊用数), from 0.");
    private final Field<Integer> briefs = required(
            "briefs", Scalars.INTEGER, "How many were published as briefs (简讯数), from 0, not part of the articles.");

    private StatisticsRowFormat() {
        super("StatisticsRow", "What one organisation sent in and what became of it (单位来稿情况).");
    }

    @Override
    protected void takeApart(StatisticsRow object, JsonOutput out) {
        out.field(organization, object.organization());
        out.field(submitted, object.submitted());
        out.field(published, object.published());
        out.field(briefs, object.briefs());
    }

    @Override
    protected StatisticsRow construct(Values values) {
        return new StatisticsRow(
                values.get(organization), values.get(submitted), values.get(published), values.get(briefs));
    }
}
