package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.DistributionList;
import org.jspecify.annotations.Nullable;

/**
 * Every word and mark that is printed but not typed (固定用语): labels, brackets, what stands between names. No output adds
 * one of its own.
 */
final class Wording {
    /** Between the offices that compile, between authors, between the units of a recipient. */
    static final String BETWEEN_NAMES = "、";

    /** Between the recipients of a list that is set in one paragraph. */
    static final String BETWEEN_RECIPIENTS = "，";

    /** Between the people responsible, an ideographic blank. */
    static final String BETWEEN_EDITORS = "　";

    /** Between a classification and its term (GB/T 9704-2012, 7.2.2). */
    static final String BEFORE_TERM = "★";

    static final String COLON = "：";
    static final String OPENING_BRACKET = "（";
    static final String CLOSING_BRACKET = "）";

    /** Between a contributor and the authors. */
    static final String BEFORE_AUTHORS = " ";

    /** Behind a contributor and the authors. */
    static final String CONTRIBUTED = " 供稿";

    static final String BULLET = "•";
    static final String UNIT = "单位：";

    static final String EDITOR = "责任编辑：";
    static final String REVIEWER = "审核：";
    static final String APPROVER = "签发：";
    static final String PHONE = "电话：";

    static final String KEYWORDS = "关键词：";
    static final String SUBJECTS = "主题词：";

    /** Behind the date of printing. */
    static final String PRINTED = "印发";

    static final String RANK = "序号";
    static final String SUBMITTED = "来稿数";
    static final String PUBLISHED = "刊用数";
    static final String BRIEFS = "简讯数";
    static final String TOTAL = "合计";

    private Wording() {}

    static String item(boolean ordered, int index) {
        return ordered ? index + 1 + "." : BULLET;
    }

    /** What stands before a note below a table: the label before the first, a number where there are several. */
    static String note(int index, int count) {
        return (index == 0 ? "注：" : "") + (count == 1 ? "" : index + 1 + ".");
    }

    static String list(DistributionList.@Nullable Kind kind) {
        return kind == null ? "" : kind.label() + COLON;
    }

    static String printRun(int count) {
        return "共印" + count + "份";
    }
}
