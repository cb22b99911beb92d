package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.Field;
import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.codec.ListFormat;
import io.github.bulletin4j.json.codec.RecordFormat;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.ShortForm;
import io.github.bulletin4j.json.codec.ValueFormat;
import io.github.bulletin4j.json.codec.Values;
import io.github.bulletin4j.model.Title;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A title (标题): its headline alone is written as text, and so is a headline of one line. */
final class TitleFormat extends RecordFormat<Title> {

    static final ValueFormat<List<String>> HEADLINE =
            new ShortForm<>(ListFormat.of(Scalars.TEXT), List::of, lines -> lines.size() == 1 ? lines.get(0) : null);

    static final ValueFormat<Title> TITLE = new ShortForm<>(new TitleFormat(), Title::of, TitleFormat::alone);

    private final Field<String> kicker = optional("kicker", Scalars.TEXT, "The line above the headline (引题).");
    private final Field<List<String>> headline =
            requiredList("headline", HEADLINE, "The lines of the headline (正题), 1 to 3; text is one line.");
    private final Field<String> subtitle = optional("subtitle", Scalars.TEXT, "The line below the headline (副题).");

    private TitleFormat() {
        super("Title", "A title that has more than one line (标题).");
    }

    private static @Nullable String alone(Title title) {
        boolean plain = title.kicker() == null
                && title.subtitle() == null
                && title.headline().size() == 1;
        return plain ? title.headline().get(0) : null;
    }

    @Override
    protected void takeApart(Title object, JsonOutput out) {
        out.field(kicker, object.kicker());
        out.field(headline, object.headline());
        out.field(subtitle, object.subtitle());
    }

    @Override
    protected Title construct(Values values) {
        return new Title(values.get(kicker), values.get(headline), values.get(subtitle));
    }
}
