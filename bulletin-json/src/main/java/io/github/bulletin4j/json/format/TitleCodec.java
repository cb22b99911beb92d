package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.ListCodec;
import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.ShortForm;
import io.github.bulletin4j.json.codec.ValueCodec;
import io.github.bulletin4j.model.Title;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A title (标题): its headline alone is written as text, and so is a headline of one line. */
final class TitleCodec {

    static final ValueCodec<List<String>> HEADLINE =
            new ShortForm<>(ListCodec.of(Scalars.TEXT), List::of, lines -> lines.size() == 1 ? lines.get(0) : null);

    static final ValueCodec<Title> TITLE = new ShortForm<>(
            RecordCodec.of(Title.class, "A title that has more than one line (标题).")
                    .optional("kicker", Scalars.TEXT, "The line above the headline (引题).")
                    .examples("凝心聚力")
                    .required("headline", HEADLINE, "The lines of the headline (正题), 1 to 3; text is one line.")
                    .examples("航道疏浚工程完工")
                    .optional("subtitle", Scalars.TEXT, "The line below the headline (副题).")
                    .examples("——记东港公司")
                    .build(),
            Title::of,
            TitleCodec::alone);

    private static @Nullable String alone(Title title) {
        boolean plain = title.kicker() == null
                && title.subtitle() == null
                && title.headline().size() == 1;
        return plain ? title.headline().get(0) : null;
    }

    private TitleCodec() {}
}
