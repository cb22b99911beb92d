package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.ListCodec;
import io.github.bulletin4j.json.codec.Phrase;
import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.model.Compilers;
import io.github.bulletin4j.model.Issue;

/** An issue (一期简报). */
final class IssueCodec {

    static final RecordCodec<Issue> ISSUE = RecordCodec.of(Issue.class, "One issue of a bulletin (一期简报).")
            .ignored("$schema", Scalars.TEXT, "The schema that an editor checks the document with (模式); not kept.")
            .constant(
                    "formatVersion",
                    FormatVersion.VERSION,
                    FormatVersion.CURRENT,
                    "The version of this format (格式版本), 1.0 here. A newer 1.x may add fields.")
            .examples(FormatVersion.CURRENT)
            .required("series", SeriesCodec.SERIES, "The series (简报名称).")
            .advised("number", NumberCodecs.NUMBER, "The number (期号).")
            .optional(
                    "compilers",
                    CompilersCodec.ALL,
                    "The compiling offices (编印单位); an only one stands without a list, and text is an office in the role "
                            + Compilers.DEFAULT_ROLE + ".")
            .required("date", Scalars.DATE, "The day of issue (印发日期), such as 2021-10-18.")
            .examples("2021-10-18")
            .optional("marking", MarkingCodec.MARKING, "What is printed above the masthead (密级、紧急程度、份号).")
            .optional("editorNote", EditorNoteCodec.EDITOR_NOTE, "A note before the articles (编者按).")
            .optional("contents", ContentsCodec.CONTENTS, "A list of the headlines before the articles (本期要目).")
            .required("articles", ListCodec.of(ArticleCodec.ARTICLE), "The articles in print order (稿件).")
            .optional("appendices", ListCodec.of(AppendixCodecs.APPENDIX), "The appendices in print order (附件).")
            .optional(
                    "distribution",
                    ListCodec.of(DistributionCodec.LIST),
                    "The distribution lists in print order (报、送、发、抄送).")
            .optional("colophon", ColophonCodec.COLOPHON, "What is printed below the distribution lists (版记).")
            .optional("extensions", ExtensionsCodec.EXTENSIONS, ExtensionsCodec.DESCRIPTION)
            .stranger("layoutVersion", Phrase.of("issue"), Phrase.of("layout"))
            .build();

    private IssueCodec() {}
}
