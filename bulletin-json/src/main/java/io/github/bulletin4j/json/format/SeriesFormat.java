package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.Field;
import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.codec.RecordFormat;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.Values;
import io.github.bulletin4j.model.Series;

/** The series (简报名称). */
final class SeriesFormat extends RecordFormat<Series> {

    static final SeriesFormat SERIES = new SeriesFormat();

    private final Field<String> owner = optional("owner", Scalars.TEXT, "The owner's line of the masthead (主办行业或机关).");
    private final Field<String> name = required("name", Scalars.TEXT, "The name of the bulletin (简报名称).");

    private SeriesFormat() {
        super("Series", "The series that an issue belongs to (简报名称).");
    }

    @Override
    protected void takeApart(Series object, JsonOutput out) {
        out.field(owner, object.owner());
        out.field(name, object.name());
    }

    @Override
    protected Series construct(Values values) {
        return new Series(values.get(owner), values.get(name));
    }
}
