package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.EnumCodec;
import io.github.bulletin4j.json.codec.EnumMapCodec;
import io.github.bulletin4j.json.codec.ListCodec;
import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.ValueCodec;
import io.github.bulletin4j.model.HeadLine;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Label;
import io.github.bulletin4j.model.PatternKind;
import io.github.bulletin4j.model.PrintPattern;
import io.github.bulletin4j.model.RecipientMarks;

/** A house style (编排体例); only what differs from the default is written. */
final class StyleCodec {

    static final EnumCodec<HouseStyle.Briefs> BRIEFS = EnumCodec.of(HouseStyle.Briefs.class);

    private static final ValueCodec<PrintPattern> SLOT = new PatternCodec(PatternKind.HEAD);

    static final RecordCodec<HeadLine> HEAD_LINE = RecordCodec.of(
                    HeadLine.class,
                    "A line of the head of {number}, {compilers}, {date}, {approver} and any text (报头行); a slot whose fields"
                            + " have no value is left out.")
            .optional("left", SLOT, "What stands at the left margin (左).")
            .examples("{compilers}")
            .optional("center", SLOT, "What stands in the middle (中).")
            .examples("{number}")
            .optional("right", SLOT, "What stands at the right margin (右).")
            .examples("{date}", "签发人：{approver}")
            .build();

    private static final ValueCodec<String> MARK = new MarkCodec();

    static final RecordCodec<RecipientMarks> RECIPIENTS = RecordCodec.of(
                    RecipientMarks.class, "What stands between and after the recipients of a joined list (发送单位标点).")
            .optional(
                    "separator",
                    MARK,
                    RecipientMarks.STANDARD.separator(),
                    "What stands between two recipients (分隔), at most 10 characters; ， when absent.")
            .examples("、")
            .optional(
                    "closing",
                    MARK,
                    RecipientMarks.STANDARD.closing(),
                    "What stands after the last (结尾), at most 10 characters; nothing when absent.")
            .examples("。")
            .build();

    private static final HouseStyle STANDARD = HouseStyle.standard();

    static final RecordCodec<HouseStyle> STYLE = RecordCodec.of(
                    HouseStyle.class,
                    "What a series always prints in the same way (编排体例). Patterns are text with fields in braces; a part in"
                            + " angle brackets is left out when a field in it has no value; {{ }} << >> are the characters"
                            + " themselves; {issue:000} pads with zeros, {issue:一} and {year:〇} are Chinese numerals.")
            .optional(
                    "number",
                    new PatternCodec(PatternKind.NUMBER),
                    STANDARD.number(),
                    "The number of {year}, {issue}, {cumulative} (期号).")
            .examples("〔{year}〕第{issue}期", "{year:〇}年第{issue:一}期")
            .optional(
                    "supplement",
                    new PatternCodec(PatternKind.SUPPLEMENT),
                    STANDARD.supplement(),
                    "The number of a supplement of {year}, {issue} (增刊期号).")
            .examples("〔{year}〕增刊第{issue}期")
            .optional("head", ListCodec.of(HEAD_LINE), STANDARD.head(), "The lines of the head below the name (报头).")
            .optional(
                    "ownerBelow",
                    Scalars.TRUTH,
                    false,
                    "Whether the owner stands below the name (主办在下); false when absent.")
            .optional(
                    "date",
                    new PatternCodec(PatternKind.DATE),
                    STANDARD.date(),
                    "A date of {year}, {month}, {day}, {weekday} (日期).")
            .examples("{year:〇}年{month:一}月{day:一}日")
            .optional(
                    "articleNumber",
                    new PatternCodec(PatternKind.ARTICLE_NUMBER),
                    "What stands before a headline (稿件序号) of {n}, or a mark; nothing when absent.")
            .examples("{n:一}、", "★")
            .optional(
                    "articleNumberRestarts",
                    Scalars.TRUTH,
                    false,
                    "Whether numbers begin again in every column (按栏目编号); false when absent.")
            .optional(
                    "briefs",
                    BRIEFS,
                    HouseStyle.Briefs.RUN_IN,
                    "Whether a brief is one paragraph or set as an article (简讯); runIn when absent.")
            .optional(
                    "byline",
                    new PatternCodec(PatternKind.BYLINE),
                    STANDARD.byline(),
                    "Contributor and authors of {contributor}, {authors} (供稿).")
            .examples("（供稿：{contributor}）")
            .optional("source", new PatternCodec(PatternKind.SOURCE), STANDARD.source(), "The source of {source} (来源).")
            .examples("（来源：{source}）")
            .optional(
                    "keywords",
                    new PatternCodec(PatternKind.KEYWORDS),
                    STANDARD.keywords(),
                    "The keywords of {keywords} (关键词).")
            .examples("【{keywords}】")
            .optional(
                    "contents",
                    new PatternCodec(PatternKind.CONTENTS),
                    STANDARD.contents(),
                    "An entry of the contents of {n}, {headline}, {leader} to the end of the line and {page} (要目).")
            .examples("{n}.{headline}", "{n}.{headline}{leader}{page}")
            .optional(
                    "contentsByColumn",
                    Scalars.TRUTH,
                    false,
                    "Whether columns' names stand above their articles in the contents (要目分栏目); false when absent.")
            .optional(
                    "appendixList",
                    Scalars.TRUTH,
                    false,
                    "Whether appendices are listed at the end of the last article (附件说明); false when absent.")
            .optional(
                    "appendixLabel",
                    new PatternCodec(PatternKind.APPENDIX_LABEL),
                    STANDARD.appendixLabel(),
                    "The label of an appendix of {n} (附件标识), which an only one does not have.")
            .examples("附件<{n}>")
            .optional(
                    "recipients",
                    RECIPIENTS,
                    RecipientMarks.STANDARD,
                    "What stands between and after the recipients of a joined list (发送单位标点).")
            .optional("labels", labels(), "Words by name (标签), those that differ from the default.")
            .build();

    private StyleCodec() {}

    private static EnumMapCodec<Label, PrintPattern> labels() {
        EnumMapCodec<Label, PrintPattern> labels =
                new EnumMapCodec<>(Label.class, "Labels", "Words that outputs print beside what an issue says (标签).");
        for (Label label : Label.values()) {
            labels.with(label, new PatternCodec(label.kind()), "By default (默认) " + label.standard() + ".");
        }
        return labels;
    }
}
