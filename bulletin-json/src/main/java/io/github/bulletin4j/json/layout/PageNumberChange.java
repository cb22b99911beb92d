package io.github.bulletin4j.json.layout;

import io.github.bulletin4j.json.codec.EnumCodec;
import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.layout.Length;
import io.github.bulletin4j.layout.PageNumberFormat;
import io.github.bulletin4j.layout.PageNumberFormat.Position;
import io.github.bulletin4j.layout.Typeface;
import org.jspecify.annotations.Nullable;

/**
 * The format of page numbers as a file says it.
 *
 * @param position where they stand, or null
 * @param typeface the typeface, or null
 * @param size the size, or null
 * @param distance from the foot of the sheet to the foot of the line of the number, or null
 */
public record PageNumberChange(
        @Nullable Position position,
        @Nullable Typeface typeface,
        @Nullable Length size,
        @Nullable Length distance) {

    static final RecordCodec<PageNumberChange> CODEC = RecordCodec.of(
                    PageNumberChange.class, "How page numbers look (页码).")
            .named("PageNumberFormat")
            .optional(
                    "position",
                    EnumCodec.of(Position.class),
                    "Where they stand (位置): in the middle or on the outer side.")
            .optional("typeface", EnumCodec.of(Typeface.class), "The typeface (字体).")
            .optional("size", LengthCodec.LENGTH, "The size (字号), 1pt to 200pt.")
            .optional(
                    "distance",
                    LengthCodec.LENGTH,
                    "From the foot of the sheet to the foot of the line of the number (距纸边).")
            .build();

    private static final PageNumberChange NONE = new PageNumberChange(null, null, null, null);

    static @Nullable PageNumberChange from(PageNumberFormat base, PageNumberFormat changed) {
        return Differences.unlessEmpty(
                NONE,
                new PageNumberChange(
                        Differences.from(base.position(), changed.position()),
                        Differences.from(base.typeface(), changed.typeface()),
                        Differences.from(base.size(), changed.size()),
                        Differences.from(base.distance(), changed.distance())));
    }

    PageNumberFormat apply(PageNumberFormat base) {
        return new PageNumberFormat(
                Differences.orBase(position, base.position()),
                Differences.orBase(typeface, base.typeface()),
                Differences.orBase(size, base.size()),
                Differences.orBase(distance, base.distance()));
    }
}
