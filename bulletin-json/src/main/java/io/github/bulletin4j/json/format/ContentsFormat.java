package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.Field;
import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.codec.RecordFormat;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.Values;
import io.github.bulletin4j.model.Contents;

/** The list of headlines (要目). */
final class ContentsFormat extends RecordFormat<Contents> {

    static final ContentsFormat CONTENTS = new ContentsFormat();

    private final Field<String> heading = required("heading", Scalars.TEXT, "The heading over the list, such as 本期要目.");

    private ContentsFormat() {
        super("Contents", "A list of the headlines before the articles (要目).");
    }

    @Override
    protected void takeApart(Contents object, JsonOutput out) {
        out.field(heading, object.heading());
    }

    @Override
    protected Contents construct(Values values) {
        return new Contents(values.get(heading));
    }
}
