package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.SchemaDefinitions;
import io.github.bulletin4j.json.codec.ValueFormat;
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
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.EditorNote;
import io.github.bulletin4j.model.Extensions;
import io.github.bulletin4j.model.Heading;
import io.github.bulletin4j.model.Image;
import io.github.bulletin4j.model.Inline;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Marking;
import io.github.bulletin4j.model.Recipient;
import io.github.bulletin4j.model.ReportingPeriod;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.model.StatisticsRow;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.Title;
import java.util.Map;

/** The formats of the types of the model, and their JSON Schema. */
public final class BulletinFormat {

    /** An issue, the document of the format. */
    public static final ValueFormat<Issue> ISSUE = IssueFormat.ISSUE;

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private static final String ID = "urn:bulletin4j:bulletin-1.0";

    private BulletinFormat() {}

    /**
     * Hands out the formats by the type that they read, for sealed types that of all their kinds.
     *
     * @param visitor takes each
     */
    public static void visit(Visitor visitor) {
        visitor.visit(Issue.class, ISSUE);
        visitor.visit(Series.class, SeriesFormat.SERIES);
        visitor.visit(IssueNumber.class, NumberFormats.NUMBER);
        visitor.visit(Compilers.class, CompilersFormat.COMPILERS);
        visitor.visit(Marking.class, MarkingFormat.MARKING);
        visitor.visit(Classification.class, MarkingFormat.LEVEL);
        visitor.visit(EditorNote.class, EditorNoteFormat.EDITOR_NOTE);
        visitor.visit(Contents.class, ContentsFormat.CONTENTS);
        visitor.visit(Article.class, ArticleFormat.ARTICLE);
        visitor.visit(Article.Kind.class, ArticleFormat.KIND);
        visitor.visit(Title.class, TitleFormat.TITLE);
        visitor.visit(Block.class, BlockFormats.BLOCK);
        visitor.visit(Heading.Marker.class, BlockFormats.MARKER);
        visitor.visit(Inline.class, InlineFormats.INLINE);
        visitor.visit(Image.class, FigureFormat.ImageFormat.IMAGE);
        visitor.visit(Table.class, TableFormat.TABLE);
        visitor.visit(Column.class, ColumnFormat.COLUMN);
        visitor.visit(Column.ColumnType.class, ColumnFormat.TYPE);
        visitor.visit(Column.CellAlignment.class, ColumnFormat.ALIGNMENT);
        visitor.visit(Cell.class, CellFormat.CELL);
        visitor.visit(CellValue.class, CellValueFormat.VALUE);
        visitor.visit(Appendix.class, AppendixFormats.APPENDIX);
        visitor.visit(StatisticsRow.class, StatisticsRowFormat.ROW);
        visitor.visit(ReportingPeriod.class, PeriodFormat.PERIOD);
        visitor.visit(DistributionList.class, DistributionFormat.LIST);
        visitor.visit(DistributionList.Kind.class, DistributionFormat.KIND);
        visitor.visit(DistributionList.Arrangement.class, DistributionFormat.LAYOUT);
        visitor.visit(Recipient.class, RecipientFormat.RECIPIENT);
        visitor.visit(Colophon.class, ColophonFormat.COLOPHON);
        visitor.visit(Extensions.class, ExtensionsFormat.EXTENSIONS);
    }

    /**
     * The JSON Schema of an issue.
     *
     * @return the schema
     */
    public static Map<String, Object> schema() {
        SchemaDefinitions definitions = new SchemaDefinitions();
        Map<String, Object> issue = ISSUE.schema(definitions);
        Map<String, Object> schema = SchemaDefinitions.object(
                "$schema",
                DIALECT,
                "$id",
                ID,
                "title",
                "Bulletin (简报), format " + FormatVersion.CURRENT,
                "description",
                "Accepts what the reader of bulletin4j reads, drafts included; whether an issue is fit to print is for its"
                        + " validation to say.");
        schema.putAll(issue);
        schema.put("$defs", definitions.schemas());
        return schema;
    }

    /** Takes formats. */
    public interface Visitor {

        /**
         * Takes a format.
         *
         * @param type the type
         * @param format its format
         * @param <T> the type
         */
        <T> void visit(Class<T> type, ValueFormat<T> format);
    }
}
