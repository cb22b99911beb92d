package io.github.bulletin4j.model;

import java.util.Locale;

/**
 * The words that outputs print beside what an issue says (标签), each with the default style's. Those that stand before something
 * are printed with a colon; one that ends in a colon gets no second.
 */
public enum Label {
    /** Before the list of superiors: 报. */
    REPORT("报"),
    /** Before the list of peers: 送. */
    SEND("送"),
    /** Before the list of subordinates: 发. */
    ISSUE("发"),
    /** Before the list of others who should know: 抄送. */
    COPY("抄送"),
    /** Before the list of those addressed: 主送. */
    MAIN("主送"),
    /** Before the list of those who get this issue in addition: 本期增发. */
    EXTRA("本期增发"),
    /** Before the editor responsible: 责任编辑. */
    EDITOR("责任编辑"),
    /** Before the reviewer: 审核. */
    REVIEWER("审核"),
    /** Before who signed the issue off: 签发. */
    APPROVER("签发"),
    /** Before the telephone number: 电话. */
    PHONE("电话"),
    /** Before the subject words: 主题词. */
    SUBJECTS("主题词"),
    /** The print run: 共印{n}份. */
    PRINT_RUN("共印{n}份", PatternKind.PRINT_RUN_LABEL),
    /** The printing office and the date of printing, divided by a tab: {office}⇥{date}印发. */
    PRINTING("{office}\t{date}印发", PatternKind.PRINTING_LABEL),
    /** The unit of a table's figures: 单位：{unit}. */
    UNIT("单位：{unit}", PatternKind.UNIT_LABEL),
    /** Before the notes of a table: 注. */
    NOTE("注"),
    /** The row of totals: 合计. */
    TOTAL("合计"),
    /** The header over the row numbers: 序号. */
    RANK("序号"),
    /** The header over the texts that came in: 来稿数. */
    SUBMITTED("来稿数"),
    /** The header over the texts published as articles: 刊用数. */
    PUBLISHED("刊用数"),
    /** The header over the texts published as briefs: 简讯数. */
    BRIEFS("简讯数");

    private final PatternKind kind;
    private final PrintPattern standard;

    Label(String standard) {
        this(standard, PatternKind.LABEL);
    }

    Label(String standard, PatternKind kind) {
        this.kind = kind;
        this.standard = PrintPattern.of(kind, standard);
    }

    /**
     * The name by which a style gives other words.
     *
     * @return the name of the constant in camel case, such as printRun
     */
    public String word() {
        StringBuilder word = new StringBuilder();
        for (String part : name().toLowerCase(Locale.ROOT).split("_")) {
            word.append(word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }

    /**
     * Which fields the label may have.
     *
     * @return the kind of its pattern
     */
    public PatternKind kind() {
        return kind;
    }

    /**
     * What the default style prints.
     *
     * @return the pattern
     */
    public PrintPattern standard() {
        return standard;
    }
}
