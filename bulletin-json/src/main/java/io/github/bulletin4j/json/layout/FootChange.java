package io.github.bulletin4j.json.layout;

import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.layout.FootFormat;
import io.github.bulletin4j.layout.Length;
import org.jspecify.annotations.Nullable;

/**
 * The foot as a file says it.
 *
 * @param outerRule the width of the first and the last rule, or null
 * @param innerRule the width of the rules between the parts, or null
 * @param squeeze by how much at most the lines above it stand closer, or null
 */
public record FootChange(
        @Nullable Length outerRule,
        @Nullable Length innerRule,
        @Nullable Length squeeze) {

    static final RecordCodec<FootChange> CODEC = RecordCodec.of(
                    FootChange.class,
                    "The foot of the last page (版记): its rules (版记分隔线), and what the text above gives up for it.")
            .named("FootFormat")
            .optional(
                    "outerRule",
                    LengthCodec.LENGTH,
                    "The width of the first and the last rule (首末条分隔线), 0.25pt to 12pt.")
            .optional(
                    "innerRule",
                    LengthCodec.LENGTH,
                    "The width of the rules between the parts (中间分隔线), 0.25pt to 12pt.")
            .optional(
                    "squeeze",
                    LengthCodec.LENGTH,
                    "By how much at most the pitch of the lines on the last page of text is less (调整行距) so that the foot"
                            + " does not stand alone on a page, 0pt to 5pt.")
            .build();

    private static final FootChange NONE = new FootChange(null, null, null);

    static @Nullable FootChange from(FootFormat base, FootFormat changed) {
        return Differences.unlessEmpty(
                NONE,
                new FootChange(
                        Differences.from(base.outerRule(), changed.outerRule()),
                        Differences.from(base.innerRule(), changed.innerRule()),
                        Differences.from(base.squeeze(), changed.squeeze())));
    }

    FootFormat apply(FootFormat base) {
        return new FootFormat(
                Differences.orBase(outerRule, base.outerRule()),
                Differences.orBase(innerRule, base.innerRule()),
                Differences.orBase(squeeze, base.squeeze()));
    }
}
