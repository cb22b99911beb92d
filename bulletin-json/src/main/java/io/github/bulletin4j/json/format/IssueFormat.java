package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.Field;
import io.github.bulletin4j.json.codec.JsonOutput;
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
    private final Field<String> formatVersion = structural(
            "formatVersion",
            FormatVersion.VERSION,
            "The version of this format (格式版本), 1.0 here. A newer 1.x may add fields.");

    private final Field<Series> series = required("series", SeriesFormat.SERIES, "The series (简报名称).");
    private final Field<IssueNumber> number = required("number", NumberFormats.NUMBER, "The number (期号).");
    private final Field<Compilers> compilers =
            required("compilers", CompilersFormat.COMPILERS, "The compiling offices (编印单位).");
    private final Field<LocalDate> date =
            required("date", Scalars.DATE, "The day of issue (印发日期), such as 2021-10-18.");
    private final Field<Marking> marking =
            optional("marking", MarkingFormat.MARKING, "What is printed above the masthead (密级、紧急程度、份号).");
    private final Field<EditorNote> editorNote =
            optional("editorNote", EditorNoteFormat.EDITOR_NOTE, "A note before the articles (编者按).");
    private final Field<Contents> contents =
            optional("contents", ContentsFormat.CONTENTS, "A list of the headlines before the articles (本期要目).");
    private final Field<List<Article>> articles =
            requiredList("articles", ListFormat.of(ArticleFormat.ARTICLE), "The articles in print order (稿件).");
    private final Field<List<Appendix>> appendices = optional(
            "appendices", ListFormat.of(AppendixFormats.APPENDIX), List.of(), "The appendices in print order (附件).");
    private final Field<List<DistributionList>> distribution = optional(
            "distribution",
            ListFormat.of(DistributionFormat.LIST),
            List.of(),
            "The distribution lists in print order (报、送、发、抄送).");
    private final Field<Colophon> colophon =
            optional("colophon", ColophonFormat.COLOPHON, "What is printed below the distribution lists (版记).");
    private final Field<Extensions> extensions =
            optional("extensions", ExtensionsFormat.EXTENSIONS, Extensions.none(), ExtensionsFormat.DESCRIPTION);

    private IssueFormat() {
        super("Issue", "One issue of a bulletin (一期简报).");
    }

    @Override
    protected void takeApart(Issue object, JsonOutput out) {
        out.field(formatVersion, FormatVersion.CURRENT);
        out.field(series, object.series());
        out.field(number, object.number());
        out.field(compilers, object.compilers());
        out.field(date, object.date());
        out.field(marking, object.marking());
        out.field(editorNote, object.editorNote());
        out.field(contents, object.contents());
        out.field(articles, object.articles());
        out.field(appendices, object.appendices());
        out.field(distribution, object.distribution());
        out.field(colophon, object.colophon());
        out.field(extensions, object.extensions());
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
