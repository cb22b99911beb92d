package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.FinishedDefinitions;
import io.github.bulletin4j.json.codec.SchemaDefinitions;
import io.github.bulletin4j.json.codec.ValueCodec;
import io.github.bulletin4j.model.Appendix;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.CellValue;
import io.github.bulletin4j.model.Classification;
import io.github.bulletin4j.model.Colophon;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Compilers;
import io.github.bulletin4j.model.Contents;
import io.github.bulletin4j.model.Credit;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.EditorNote;
import io.github.bulletin4j.model.Extensions;
import io.github.bulletin4j.model.HeadLine;
import io.github.bulletin4j.model.Heading;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Image;
import io.github.bulletin4j.model.Inline;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.ListItem;
import io.github.bulletin4j.model.Marking;
import io.github.bulletin4j.model.Printing;
import io.github.bulletin4j.model.Recipient;
import io.github.bulletin4j.model.RecipientMarks;
import io.github.bulletin4j.model.ReportingPeriod;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.model.StatisticsRow;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.Title;
import java.util.Map;

/** The codecs of the types of the model, and their JSON Schema. */
public final class BulletinFormat {

    /** An issue, the document of the format. */
    public static final ValueCodec<Issue> ISSUE = IssueCodec.ISSUE;

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private static final String ID = "urn:bulletin4j:bulletin-1.0";

    private BulletinFormat() {}

    /**
     * Hands out the codecs by the type that they read, for sealed types that of all their kinds.
     *
     * @param visitor takes each
     */
    public static void visit(Visitor visitor) {
        visitor.visit(Issue.class, ISSUE);
        visitor.visit(Series.class, SeriesCodec.SERIES);
        visitor.visit(HouseStyle.class, StyleCodec.STYLE);
        visitor.visit(HeadLine.class, StyleCodec.HEAD_LINE);
        visitor.visit(RecipientMarks.class, StyleCodec.RECIPIENTS);
        visitor.visit(HouseStyle.Briefs.class, StyleCodec.BRIEFS);
        visitor.visit(IssueNumber.class, NumberCodecs.NUMBER);
        visitor.visit(Compilers.class, CompilersCodec.COMPILERS);
        visitor.visit(Marking.class, MarkingCodec.MARKING);
        visitor.visit(Classification.class, MarkingCodec.LEVEL);
        visitor.visit(EditorNote.class, EditorNoteCodec.EDITOR_NOTE);
        visitor.visit(Contents.class, ContentsCodec.CONTENTS);
        visitor.visit(Article.class, ArticleCodec.ARTICLE);
        visitor.visit(Article.Kind.class, ArticleCodec.KIND);
        visitor.visit(Title.class, TitleCodec.TITLE);
        visitor.visit(Block.class, BlockCodecs.BLOCK);
        visitor.visit(Heading.Marker.class, BlockCodecs.MARKER);
        visitor.visit(Inline.class, InlineCodecs.INLINE);
        visitor.visit(ListItem.class, ParagraphCodec.ITEM);
        visitor.visit(Image.class, FigureCodec.IMAGE);
        visitor.visit(Table.class, TableCodec.TABLE);
        visitor.visit(Column.class, ColumnCodec.COLUMN);
        visitor.visit(Column.ColumnType.class, ColumnCodec.TYPE);
        visitor.visit(Column.CellAlignment.class, ColumnCodec.ALIGNMENT);
        visitor.visit(Cell.class, CellCodec.CELL);
        visitor.visit(CellValue.class, CellValueCodec.VALUE);
        visitor.visit(Appendix.class, AppendixCodecs.APPENDIX);
        visitor.visit(StatisticsRow.class, StatisticsRowCodec.ROW);
        visitor.visit(ReportingPeriod.class, PeriodCodec.PERIOD);
        visitor.visit(DistributionList.class, DistributionCodec.LIST);
        visitor.visit(DistributionList.Kind.class, DistributionCodec.KIND);
        visitor.visit(DistributionList.Arrangement.class, DistributionCodec.LAYOUT);
        visitor.visit(Recipient.class, RecipientCodec.RECIPIENT);
        visitor.visit(Colophon.class, ColophonCodec.COLOPHON);
        visitor.visit(Credit.class, ColophonCodec.CREDIT);
        visitor.visit(Printing.class, ColophonCodec.PRINTING);
        visitor.visit(Extensions.class, ExtensionsCodec.EXTENSIONS);
    }

    /**
     * The JSON Schema of an issue.
     *
     * @return the schema
     */
    public static Map<String, Object> schema() {
        return schema(
                new SchemaDefinitions(),
                ID,
                "",
                "Accepts what the reader of bulletin4j reads, drafts included; whether an issue is fit to print is for its"
                        + " validation to say.");
    }

    /**
     * The JSON Schema of a finished issue.
     *
     * @return the schema
     */
    public static Map<String, Object> finishedSchema() {
        return schema(
                new FinishedDefinitions(),
                ID + ":finished",
                ", finished",
                "Accepts what the reader of bulletin4j reads where nothing is missing that validation asks for; whether what"
                        + " is there is fit to print is for validation to say.");
    }

    private static Map<String, Object> schema(
            SchemaDefinitions definitions, String id, String state, String description) {
        Map<String, Object> issue = ISSUE.schema(definitions);
        Map<String, Object> schema = SchemaDefinitions.object(
                "$schema",
                DIALECT,
                "$id",
                id,
                "title",
                "Bulletin (简报), format " + FormatVersion.CURRENT + state,
                "description",
                description);
        schema.putAll(issue);
        schema.put("$defs", definitions.schemas());
        return schema;
    }

    /** Takes codecs. */
    public interface Visitor {

        /**
         * Takes a codec.
         *
         * @param type the type
         * @param codec reads and writes it
         * @param <T> the type
         */
        <T> void visit(Class<T> type, ValueCodec<T> codec);
    }
}
