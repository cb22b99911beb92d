package io.github.bulletin4j.model;

import static io.github.bulletin4j.model.PatternField.APPROVER;
import static io.github.bulletin4j.model.PatternField.AUTHORS;
import static io.github.bulletin4j.model.PatternField.COMPILERS;
import static io.github.bulletin4j.model.PatternField.CONTRIBUTOR;
import static io.github.bulletin4j.model.PatternField.CUMULATIVE;
import static io.github.bulletin4j.model.PatternField.DAY;
import static io.github.bulletin4j.model.PatternField.HEADLINE;
import static io.github.bulletin4j.model.PatternField.ISSUE;
import static io.github.bulletin4j.model.PatternField.LEADER;
import static io.github.bulletin4j.model.PatternField.MONTH;
import static io.github.bulletin4j.model.PatternField.N;
import static io.github.bulletin4j.model.PatternField.OFFICE;
import static io.github.bulletin4j.model.PatternField.PAGE;
import static io.github.bulletin4j.model.PatternField.UNIT;
import static io.github.bulletin4j.model.PatternField.WEEKDAY;
import static io.github.bulletin4j.model.PatternField.YEAR;

import java.util.List;

/** What a {@link PrintPattern} is for, and which fields it may have. */
public enum PatternKind {
    /** The number of an issue (期号). */
    NUMBER("number", YEAR, ISSUE, CUMULATIVE),
    /** The number of a supplement (增刊). */
    SUPPLEMENT("supplement", YEAR, ISSUE),
    /** A slot of a line of the head (报头). */
    HEAD("head", PatternField.NUMBER, COMPILERS, PatternField.DATE, APPROVER),
    /** A date (日期). */
    DATE("date", YEAR, MONTH, DAY, WEEKDAY),
    /** What stands before a headline (稿件序号). */
    ARTICLE_NUMBER("articleNumber", N),
    /** Contributor and authors (供稿). */
    BYLINE("byline", CONTRIBUTOR, AUTHORS),
    /** The source of an article (来源). */
    SOURCE("source", PatternField.SOURCE),
    /** The keywords of an article (关键词). */
    KEYWORDS("keywords", PatternField.KEYWORDS),
    /** An entry of the contents (要目). */
    CONTENTS("contents", N, HEADLINE, LEADER, PAGE),
    /** The label of an appendix (附件). */
    APPENDIX_LABEL("appendixLabel", N),
    /** A word without fields (标签). */
    LABEL("label"),
    /** The print run (印数). */
    PRINT_RUN_LABEL("label printRun", N),
    /** The printing office and its date (印发). */
    PRINTING_LABEL("label printing", OFFICE, PatternField.DATE),
    /** The unit of a table (单位). */
    UNIT_LABEL("label unit", UNIT);

    private final String title;
    private final List<PatternField> fields;

    PatternKind(String title, PatternField... fields) {
        this.title = title;
        this.fields = List.of(fields);
    }

    /** How messages call it. */
    String title() {
        return title;
    }

    /**
     * The fields that a pattern of this kind may have.
     *
     * @return the fields
     */
    public List<PatternField> fields() {
        return fields;
    }
}
