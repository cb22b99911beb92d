package io.github.bulletin4j.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link HouseStyle}. Every pattern is parsed when it is set; a wrong one is refused with an
 * {@link IllegalArgumentException} that says where and why. Not safe for use by several threads.
 */
public final class HouseStyleBuilder {

    static final PrintPattern AUTHORS_ALONE = PrintPattern.of(PatternKind.BYLINE, "（{authors}）");

    private PrintPattern number;
    private PrintPattern supplement;
    private List<HeadLine> head;
    private boolean ownerBelow;
    private PrintPattern date;
    private @Nullable PrintPattern articleNumber;
    private boolean articleNumberRestarts;
    private HouseStyle.Briefs briefs = HouseStyle.Briefs.RUN_IN;
    private PrintPattern byline;
    private PrintPattern source;
    private PrintPattern keywords;
    private PrintPattern contents;
    private boolean contentsByColumn;
    private boolean appendixList;
    private PrintPattern appendixLabel;
    private RecipientMarks recipients = RecipientMarks.STANDARD;
    private final Map<Label, PrintPattern> labels = new EnumMap<>(Label.class);

    HouseStyleBuilder() {
        number = PrintPattern.of(PatternKind.NUMBER, "{year}年第{issue}期<（总第{cumulative}期）>");
        supplement = PrintPattern.of(PatternKind.SUPPLEMENT, "{year}年增刊第{issue}期");
        head = List.of(HeadLine.centered("{number}"), HeadLine.of("{compilers}", null, "{date}"));
        date = PrintPattern.of(PatternKind.DATE, "{year}年{month}月{day}日");
        byline = PrintPattern.of(PatternKind.BYLINE, "（<{contributor}>< {authors}> 供稿）");
        source = PrintPattern.of(PatternKind.SOURCE, "（{source}）");
        keywords = PrintPattern.of(PatternKind.KEYWORDS, "（关键词：{keywords}）");
        contents = PrintPattern.of(PatternKind.CONTENTS, "{headline}");
        appendixLabel = PrintPattern.of(PatternKind.APPENDIX_LABEL, "附件<{n}>：");
    }

    HouseStyleBuilder(HouseStyle style) {
        number = style.number();
        supplement = style.supplement();
        head = style.head();
        ownerBelow = style.ownerBelow();
        date = style.date();
        articleNumber = style.articleNumber();
        articleNumberRestarts = style.articleNumberRestarts();
        briefs = style.briefs();
        byline = style.byline();
        source = style.source();
        keywords = style.keywords();
        contents = style.contents();
        contentsByColumn = style.contentsByColumn();
        appendixList = style.appendixList();
        appendixLabel = style.appendixLabel();
        recipients = style.recipients();
        labels.putAll(style.labels());
    }

    /**
     * How a number reads, defaults to <code>{year}年第{issue}期&lt;（总第{cumulative}期）&gt;</code>.
     *
     * @param pattern the pattern
     * @return {@code this}
     */
    public HouseStyleBuilder number(String pattern) {
        this.number = PrintPattern.of(PatternKind.NUMBER, Objects.requireNonNull(pattern, "pattern must not be null"));
        return this;
    }

    /**
     * How the number of a supplement reads, defaults to <code>{year}年增刊第{issue}期</code>.
     *
     * @param pattern the pattern
     * @return {@code this}
     */
    public HouseStyleBuilder supplement(String pattern) {
        this.supplement =
                PrintPattern.of(PatternKind.SUPPLEMENT, Objects.requireNonNull(pattern, "pattern must not be null"));
        return this;
    }

    /**
     * How a date reads, defaults to <code>{year}年{month}月{day}日</code>. A pattern may leave a part out, as a monthly does that
     * prints 2025年3月; {@link HouseStyle#parseDate(String)} refuses what it prints then.
     *
     * @param pattern the pattern
     * @return {@code this}
     */
    public HouseStyleBuilder date(String pattern) {
        this.date = PrintPattern.of(PatternKind.DATE, Objects.requireNonNull(pattern, "pattern must not be null"));
        return this;
    }

    /**
     * How contributor and authors read, defaults to <code>（&lt;{contributor}&gt;&lt; {authors}&gt; 供稿）</code>.
     *
     * @param pattern the pattern
     * @return {@code this}
     */
    public HouseStyleBuilder byline(String pattern) {
        this.byline = PrintPattern.of(PatternKind.BYLINE, Objects.requireNonNull(pattern, "pattern must not be null"));
        return this;
    }

    /**
     * How the source of an article reads, defaults to <code>（{source}）</code>.
     *
     * @param pattern the pattern
     * @return {@code this}
     */
    public HouseStyleBuilder source(String pattern) {
        this.source = PrintPattern.of(PatternKind.SOURCE, Objects.requireNonNull(pattern, "pattern must not be null"));
        return this;
    }

    /**
     * How keywords read, defaults to <code>（关键词：{keywords}）</code>.
     *
     * @param pattern the pattern
     * @return {@code this}
     */
    public HouseStyleBuilder keywords(String pattern) {
        this.keywords =
                PrintPattern.of(PatternKind.KEYWORDS, Objects.requireNonNull(pattern, "pattern must not be null"));
        return this;
    }

    /**
     * How an entry of the contents reads, defaults to <code>{headline}</code>.
     *
     * @param pattern the pattern
     * @return {@code this}
     */
    public HouseStyleBuilder contents(String pattern) {
        this.contents =
                PrintPattern.of(PatternKind.CONTENTS, Objects.requireNonNull(pattern, "pattern must not be null"));
        return this;
    }

    /**
     * How the label of an appendix reads, defaults to <code>附件&lt;{n}&gt;：</code>.
     *
     * @param pattern the pattern
     * @return {@code this}
     */
    public HouseStyleBuilder appendixLabel(String pattern) {
        this.appendixLabel = PrintPattern.of(
                PatternKind.APPENDIX_LABEL, Objects.requireNonNull(pattern, "pattern must not be null"));
        return this;
    }

    /**
     * Whether the owner stands below the name, defaults to above it.
     *
     * @param below true for below
     * @return {@code this}
     */
    public HouseStyleBuilder ownerBelow(boolean below) {
        this.ownerBelow = below;
        return this;
    }

    /**
     * Whether the numbers of articles begin again in every column, defaults to false.
     *
     * @param restarts true to begin again
     * @return {@code this}
     */
    public HouseStyleBuilder articleNumberRestarts(boolean restarts) {
        this.articleNumberRestarts = restarts;
        return this;
    }

    /**
     * Whether the contents have the column's name above its articles, defaults to false.
     *
     * @param byColumn true for names of columns
     * @return {@code this}
     */
    public HouseStyleBuilder contentsByColumn(boolean byColumn) {
        this.contentsByColumn = byColumn;
        return this;
    }

    /**
     * Whether the appendices are listed at the end of the last article, defaults to false.
     *
     * @param listed true for a list
     * @return {@code this}
     */
    public HouseStyleBuilder appendixList(boolean listed) {
        this.appendixList = listed;
        return this;
    }

    /**
     * The lines of the head below the name, defaults to the number in the middle, then compilers left and date right.
     *
     * @param lines the lines from above; none leaves the head without lines
     * @return {@code this}
     */
    public HouseStyleBuilder head(HeadLine... lines) {
        this.head = Copies.given(lines, "lines");
        return this;
    }

    /**
     * The lines of the head below the name, as {@link #head(HeadLine...)}.
     *
     * @param lines the lines from above
     * @return {@code this}
     */
    public HouseStyleBuilder head(List<HeadLine> lines) {
        this.head = new ArrayList<>(Objects.requireNonNull(lines, "lines must not be null"));
        return this;
    }

    /**
     * What stands before a headline, defaults to nothing.
     *
     * @param pattern {@code {n:一}、}, {@code {n}.}, or a mark without a field such as ★; null for nothing
     * @return {@code this}
     */
    public HouseStyleBuilder articleNumber(@Nullable String pattern) {
        this.articleNumber = pattern == null ? null : PrintPattern.of(PatternKind.ARTICLE_NUMBER, pattern);
        return this;
    }

    /**
     * How a brief is set, defaults to one paragraph.
     *
     * @param briefs how
     * @return {@code this}
     */
    public HouseStyleBuilder briefs(HouseStyle.Briefs briefs) {
        this.briefs = Objects.requireNonNull(briefs, "briefs must not be null");
        return this;
    }

    /**
     * What stands between and after recipients, defaults to ， and nothing.
     *
     * @param marks the marks
     * @return {@code this}
     */
    public HouseStyleBuilder recipients(RecipientMarks marks) {
        this.recipients = Objects.requireNonNull(marks, "marks must not be null");
        return this;
    }

    /**
     * A word that outputs print, defaults to {@link Label#standard()}.
     *
     * @param label the label
     * @param pattern the word; the pattern of a label with fields may have those of its default
     * @return {@code this}
     */
    public HouseStyleBuilder label(Label label, String pattern) {
        Objects.requireNonNull(label, "label must not be null");
        labels.put(label, PrintPattern.of(label.kind(), Objects.requireNonNull(pattern, "pattern must not be null")));
        return this;
    }

    /**
     * The style as built so far.
     *
     * @return the style
     */
    public HouseStyle build() {
        return new HouseStyle(
                number,
                supplement,
                head,
                ownerBelow,
                date,
                articleNumber,
                articleNumberRestarts,
                briefs,
                byline,
                source,
                keywords,
                contents,
                contentsByColumn,
                appendixList,
                appendixLabel,
                recipients,
                labels);
    }
}
