package io.github.bulletin4j.json.layout;

import io.github.bulletin4j.json.codec.EnumCodec;
import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.layout.Alignment;
import io.github.bulletin4j.layout.Length;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.layout.Rule;
import io.github.bulletin4j.layout.Typeface;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The format of a role as a file says it.
 *
 * @param typeface the typeface of Chinese characters, or null
 * @param size the size, or null
 * @param color the colour, or null
 * @param bold whether the text is bold, or null
 * @param alignment how the lines are aligned, or null
 * @param before the space above, or null
 * @param after the space below, or null
 * @param line from base line to base line, or null
 * @param firstLineIndent how far the first line is indented against the others, or null
 * @param leftIndent how far all lines are indented from the left, or null
 * @param rightIndent how far all lines are indented from the right, or null
 * @param keepWithNext whether no page may end below the paragraph, or null
 * @param startsPage whether the paragraph starts a page, or null
 * @param ruleBelow a rule below the paragraph, or null
 */
public record RoleChange(
        @Nullable Typeface typeface,
        @Nullable Length size,
        @Nullable String color,
        @Nullable Boolean bold,
        @Nullable Alignment alignment,
        @Nullable Length before,
        @Nullable Length after,
        @Nullable Length line,
        @Nullable Length firstLineIndent,
        @Nullable Length leftIndent,
        @Nullable Length rightIndent,
        @Nullable Boolean keepWithNext,
        @Nullable Boolean startsPage,
        @Nullable Optional<Rule> ruleBelow) {

    static final RecordCodec<RoleChange> CODEC = RecordCodec.of(
                    RoleChange.class, "How the paragraphs of one role look (段落格式).")
            .named("ParagraphFormat")
            .optional("typeface", EnumCodec.of(Typeface.class), "The typeface of Chinese characters (字体).")
            .optional("size", LengthCodec.LENGTH, "The size (字号), 1pt to 200pt; 1em is that of the body.")
            .optional("color", ColorCodec.COLOR, "The colour (颜色) as six hexadecimal digits.")
            .optional("bold", Scalars.TRUTH, "Whether the text is bold (加粗).")
            .optional("alignment", EnumCodec.of(Alignment.class), "How the lines are aligned (对齐).")
            .optional("before", LengthCodec.LENGTH, "The space above (段前).")
            .optional("after", LengthCodec.LENGTH, "The space below (段后).")
            .optional(
                    "line", LengthCodec.LENGTH, "From base line to base line (行距); 0pt for as high as the text needs.")
            .optional(
                    "firstLineIndent",
                    LengthCodec.LENGTH,
                    "How far the first line is indented against the others (首行缩进); below 0 it hangs out.")
            .optional("leftIndent", LengthCodec.LENGTH, "How far all lines are indented from the left (左缩进).")
            .optional("rightIndent", LengthCodec.LENGTH, "How far all lines are indented from the right (右缩进).")
            .optional("keepWithNext", Scalars.TRUTH, "Whether no page may end below the paragraph (与下段同页).")
            .optional("startsPage", Scalars.TRUTH, "Whether the paragraph starts a page (段前分页).")
            .optional("ruleBelow", RuleCodec.RULE, "A rule below the paragraph (下划线), or none.")
            .build();

    private static final RoleChange NONE =
            new RoleChange(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    static @Nullable RoleChange from(ParagraphFormat base, ParagraphFormat changed) {
        return Differences.unlessEmpty(
                NONE,
                new RoleChange(
                        Differences.from(base.typeface(), changed.typeface()),
                        Differences.from(base.size(), changed.size()),
                        Differences.from(base.color(), changed.color()),
                        Differences.from(base.bold(), changed.bold()),
                        Differences.from(base.alignment(), changed.alignment()),
                        Differences.from(base.before(), changed.before()),
                        Differences.from(base.after(), changed.after()),
                        Differences.from(base.line(), changed.line()),
                        Differences.from(base.firstLineIndent(), changed.firstLineIndent()),
                        Differences.from(base.leftIndent(), changed.leftIndent()),
                        Differences.from(base.rightIndent(), changed.rightIndent()),
                        Differences.from(base.keepWithNext(), changed.keepWithNext()),
                        Differences.from(base.startsPage(), changed.startsPage()),
                        Differences.from(
                                Optional.ofNullable(base.ruleBelow()), Optional.ofNullable(changed.ruleBelow()))));
    }

    ParagraphFormat apply(ParagraphFormat base) {
        return new ParagraphFormat(
                Differences.orBase(typeface, base.typeface()),
                Differences.orBase(size, base.size()),
                Differences.orBase(color, base.color()),
                Differences.orBase(bold, base.bold()),
                Differences.orBase(alignment, base.alignment()),
                Differences.orBase(before, base.before()),
                Differences.orBase(after, base.after()),
                Differences.orBase(line, base.line()),
                Differences.orBase(firstLineIndent, base.firstLineIndent()),
                Differences.orBase(leftIndent, base.leftIndent()),
                Differences.orBase(rightIndent, base.rightIndent()),
                Differences.orBase(keepWithNext, base.keepWithNext()),
                Differences.orBase(startsPage, base.startsPage()),
                Differences.orBase(ruleBelow, Optional.ofNullable(base.ruleBelow()))
                        .orElse(null));
    }
}
