package io.github.bulletin4j.testing;

import static io.github.bulletin4j.validation.Severity.ERROR;
import static io.github.bulletin4j.validation.Severity.HINT;
import static io.github.bulletin4j.validation.Severity.WARNING;

import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.validation.Severity;
import java.util.Random;

/** What an author can get wrong in an issue, at least one fault for each code. */
public enum Fault {
    /** A part that must be there is not. */
    REQUIRED("required", ERROR, StringFaults::required),
    /** A name of blanks. */
    BLANK("blank", ERROR, StringFaults::blank),
    /** A name with a blank before it. */
    UNTRIMMED("untrimmed", ERROR, StringFaults::untrimmed),
    /** A name of two lines. */
    LINE_BREAK("line-break", ERROR, StringFaults::lineBreak),
    /** A name with one character too many. */
    TOO_LONG("too-long", ERROR, StringFaults::tooLong),
    /** A title that is too long in all its parts. */
    TITLE_TOO_LONG("too-long", WARNING, ArticleFaults::titleTooLong),
    /** A control character in any text. */
    ILLEGAL_CHARACTER("illegal-character", ERROR, StringFaults::illegalCharacter),
    /** A half-width comma between Chinese characters. */
    HALF_WIDTH_PUNCTUATION("half-width-punctuation", WARNING, StringFaults.prose("注意安全,做好防护。")),
    /** Two full stops. */
    DOUBLED_PUNCTUATION("doubled-punctuation", WARNING, StringFaults.prose("注意安全。。")),
    /** Straight quotation marks around Chinese. */
    STRAIGHT_QUOTE("straight-quote", WARNING, StringFaults.prose("开展\"回头看\"活动。")),
    /** An omission of full stops. */
    ELLIPSIS("ellipsis", WARNING, StringFaults.prose("粮油、蔬菜......")),
    /** A blank before a full stop. */
    STRAY_BLANK("stray-blank", WARNING, StringFaults.prose("注意安全 。")),
    /** A digit among Chinese numerals. */
    NUMERAL_STYLE("numeral-style", WARNING, StringFaults.prose("始于二0二三年。")),
    /** A month padded with a zero. */
    PADDED_DATE("numeral-style", HINT, StringFaults.prose("始于03月。")),
    /** A control that turns the text around. */
    BIDI_CONTROL("bidi-control", WARNING, StringFaults.prose("拨款\u202E元。")),
    /** A private-use character. */
    PRIVATE_USE("private-use", WARNING, StringFaults.prose("姓\uE000名。")),
    /** A quotation that does not end. */
    UNPAIRED_BRACKET("unpaired-bracket", WARNING, StringFaults.prose("开展“回头看。")),
    /** Blanks around a number. */
    DIGIT_SPACING("digit-spacing", HINT, StringFaults.prose("共有 3 人。")),
    /** A number beyond its bounds. */
    OUT_OF_RANGE("out-of-range", ERROR, StringFaults::outOfRange),
    /** A cumulative number below the number. */
    CUMULATIVE_BELOW_ISSUE("cumulative-below-issue", ERROR, IssueFaults::cumulativeBelowIssue),
    /** Numbers of a combined issue that do not rise. */
    COMBINED_RANGE("combined-range", ERROR, IssueFaults::combinedRange),
    /** Another year than that of the date. */
    YEAR_MISMATCH("year-mismatch", WARNING, IssueFaults::yearMismatch),
    /** No number. */
    MISSING_NUMBER("missing-number", WARNING, IssueFaults::missingNumber),
    /** A special issue called 第8期. */
    SPECIAL_NUMBER("special-number", WARNING, IssueFaults::specialNumber),
    /** A cumulative number for which the style has no place. */
    UNPRINTED("unprinted", HINT, IssueFaults::unprinted),
    /** A copy number with a letter. */
    COPY_NUMBER("copy-number", ERROR, IssueFaults::copyNumber),
    /** A copy number of five digits. */
    COPY_NUMBER_LENGTH("copy-number", WARNING, IssueFaults::shortCopyNumber),
    /** A term of classification alone. */
    TERM_WITHOUT_LEVEL("term-without-level", ERROR, IssueFaults::termWithoutLevel),
    /** An office named twice. */
    DUPLICATE_OFFICE("duplicate", ERROR, IssueFaults::duplicateOffice),
    /** An identifier given twice. */
    DUPLICATE_ID("duplicate", ERROR, ArticleFaults::duplicateId),
    /** Two distribution lists of one kind. */
    DUPLICATE_KIND("duplicate", ERROR, IssueFaults::duplicateKind),
    /** A title used twice. */
    DUPLICATE_TITLE("duplicate", WARNING, ArticleFaults::duplicateTitle),
    /** A recipient named twice. */
    DUPLICATE_RECIPIENT("duplicate", WARNING, IssueFaults::duplicateRecipient),
    /** An organisation with two rows. */
    DUPLICATE_ORGANIZATION("duplicate", ERROR, AppendixFaults::duplicateOrganization),
    /** An article without text. */
    EMPTY_BODY("empty-body", ERROR, ArticleFaults::emptyBody),
    /** A heading of level 3 below one of level 1, where another has level 2. */
    HEADING_SKIP("heading-skip", WARNING, ArticleFaults::headingSkip),
    /** A heading of level 4 below one of level 1, where no heading has the levels between. */
    HEADING_SKIP_UNUSED("heading-skip", HINT, ArticleFaults::unusedLevel),
    /** A link to what is no address. */
    LINK_TARGET("link-target", ERROR, ArticleFaults::linkTarget),
    /** A picture that is none. */
    IMAGE_TYPE("image-type", ERROR, ArticleFaults::imageType),
    /** A figure without alternative text. */
    MISSING_ALT_TEXT("missing-alt-text", WARNING, ArticleFaults::missingAltText),
    /** The mention of an appendix that is not there. */
    APPENDIX_REFERENCE("appendix-reference", WARNING, ArticleFaults::appendixReference),
    /** A period that ends before it starts. */
    PERIOD_ORDER("period-order", ERROR, AppendixFaults::periodOrder),
    /** Statistics of a period that has not ended. */
    DATE_BEFORE_PERIOD("date-before-period", WARNING, AppendixFaults::dateBeforePeriod),
    /** More texts published than submitted. */
    OVER_SUBMITTED("over-submitted", WARNING, AppendixFaults::overSubmitted),
    /** A row with a cell too few. */
    ROW_SHAPE("row-shape", ERROR, AppendixFaults::rowShape),
    /** A text in a column of whole numbers. */
    CELL_TYPE("cell-type", ERROR, AppendixFaults::cellType),
    /** 抄送 before 报. */
    LIST_ORDER("list-order", WARNING, IssueFaults::listOrder);

    private final String code;
    private final Severity severity;
    private final Planter planter;

    Fault(String code, Severity severity, Planter planter) {
        this.code = code;
        this.severity = severity;
        this.planter = planter;
    }

    /**
     * The code of its finding.
     *
     * @return the code
     */
    public String code() {
        return code;
    }

    /**
     * The severity of its finding.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Plants the fault somewhere into an issue of {@link IssueArbitraries#cleanIssues()}.
     *
     * @param clean an issue without any finding
     * @param random decides where
     * @return the issue with exactly this finding
     */
    public FaultyIssue plant(Issue clean, Random random) {
        Planted planted = planter.plant(clean, random);
        return new FaultyIssue(this, planted.issue(), planted.path());
    }

    /** Plants a fault. */
    interface Planter {
        Planted plant(Issue issue, Random random);
    }

    /** An issue with a fault and where it is. */
    record Planted(Issue issue, String path) {}
}
