package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.Field;
import io.github.bulletin4j.json.codec.ListFormat;
import io.github.bulletin4j.json.codec.RecordFormat;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.Values;
import io.github.bulletin4j.model.Appendix;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Colophon;
import io.github.bulletin4j.model.Compilers;
import io.github.bulletin4j.model.Contents;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.EditorNote;
import io.github.bulletin4j.model.Extensions;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Marking;
import io.github.bulletin4j.model.Series;
import java.time.LocalDate;
import java.util.List;

/** An issue (一期简报). */
final class IssueFormat extends RecordFormat<Issue> {

    static final IssueFormat ISSUE = new IssueFormat();

    @SuppressWarnings("unused") // reading notes the version, an issue does not hold it
    private final Field<Issue, String> formatVersion = structural(
            "formatVersion",
            FormatVersion.VERSION,
            issue -> FormatVersion.CURRENT,
            "The version of this format (格式版本), 1.0 here. A newer 1.x may add fields.");

    private final Field<Issue, Series> series =
            required("series", SeriesFormat.SERIES, Issue::series, "The series (简报名称).");
    private final Field<Issue, IssueNumber> number =
            required("number", NumberFormats.NUMBER, Issue::number, "The number (期号).");
    private final Field<Issue, Compilers> compilers =
            required("compilers", CompilersFormat.COMPILERS, Issue::compilers, "The compiling offices (编印单位).");
    private final Field<Issue, LocalDate> date =
            required("date", Scalars.DATE, Issue::date, "The day of issue (印发日期), such as 2021-10-18.");
    private final Field<Issue, Marking> marking = optional(
            "marking", MarkingFormat.MARKING, Issue::marking, "What is printed above the masthead (密级、紧急程度、份号).");
    private final Field<Issue, EditorNote> editorNote = optional(
            "editorNote", EditorNoteFormat.EDITOR_NOTE, Issue::editorNote, "A note before the articles (编者按).");
    private final Field<Issue, Contents> contents = optional(
            "contents",
            ContentsFormat.CONTENTS,
            Issue::contents,
            "A list of the headlines before the articles (本期要目).");
    private final Field<Issue, List<Article>> articles = requiredList(
            "articles", ListFormat.of(ArticleFormat.ARTICLE), Issue::articles, "The articles in print order (稿件).");
    private final Field<Issue, List<Appendix>> appendices = optional(
            "appendices",
            ListFormat.of(AppendixFormats.APPENDIX),
            Issue::appendices,
            List.of(),
            "The appendices in print order (附件).");
    private final Field<Issue, List<DistributionList>> distribution = optional(
            "distribution",
            ListFormat.of(DistributionFormat.LIST),
            Issue::distribution,
            List.of(),
            "The distribution lists in print order (报、送、发、抄送).");
    private final Field<Issue, Colophon> colophon = optional(
            "colophon", ColophonFormat.COLOPHON, Issue::colophon, "What is printed below the distribution lists (版记).");
    private final Field<Issue, Extensions> extensions = optional(
            "extensions",
            ExtensionsFormat.EXTENSIONS,
            Issue::extensions,
            Extensions.none(),
            ExtensionsFormat.DESCRIPTION);

    private IssueFormat() {
        super("Issue", "One issue of a bulletin (一期简报).");
    }

    @Override
    protected Issue construct(Values values) {
        return new Issue(
                values.get(series),
                values.get(number),
                values.get(compilers),
                values.get(date),
                values.get(marking),
                values.get(editorNote),
                values.get(contents),
                values.get(articles),
                values.get(appendices),
                values.get(distribution),
                values.get(colophon),
                values.get(extensions));
    }
}
