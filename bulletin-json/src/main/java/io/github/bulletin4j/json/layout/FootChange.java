package io.github.bulletin4j.json.layout;

import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.layout.FootFormat;
import io.github.bulletin4j.layout.Length;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the foot as a file says them.
 *
 * @param outerRule the width of the first and the last rule, or null
 * @param innerRule the width of the rules between the parts, or null
 */
public record FootChange(
        @Nullable Length outerRule, @Nullable Length innerRule) {

    static final RecordCodec<FootChange> CODEC = RecordCodec.of(
                    FootChange.class, "The rules of the foot of the last page (版记分隔线).")
            .named("FootFormat")
            .optional(
                    "outerRule",
                    LengthCodec.LENGTH,
                    "The width of the first and the last rule (首末条分隔线), 0.25pt to 12pt.")
            .optional(
                    "innerRule",
                    LengthCodec.LENGTH,
                    "The width of the rules between the parts (中间分隔线), 0.25pt to 12pt.")
            .build();

    private static final FootChange NONE = new FootChange(null, null);

    static @Nullable FootChange from(FootFormat base, FootFormat changed) {
        return Differences.unlessEmpty(
                NONE,
                new FootChange(
                        Differences.from(base.outerRule(), changed.outerRule()),
                        Differences.from(base.innerRule(), changed.innerRule())));
    }

    FootFormat apply(FootFormat base) {
        return new FootFormat(
                Differences.orBase(outerRule, base.outerRule()), Differences.orBase(innerRule, base.innerRule()));
    }
}
