package io.github.bulletin4j.examples.spark.table;

import io.github.bulletin4j.examples.spark.archive.ArchiveLine;
import io.github.bulletin4j.json.UnknownField;
import io.github.bulletin4j.validation.Finding;
import io.github.bulletin4j.validation.Severity;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Findings as rows: the fields of {@code bulletin validate --format json}, and file and line by themselves. */
public final class FindingTable {

    /** The columns. */
    public static final StructType SCHEMA = new StructType()
            .add("source", DataTypes.StringType)
            .add("severity", DataTypes.StringType)
            .add("path", DataTypes.StringType)
            .add("code", DataTypes.StringType)
            .add("message", DataTypes.StringType)
            .add("rejectedValue", DataTypes.StringType)
            .add("suggestion", DataTypes.StringType)
            .add("from", DataTypes.IntegerType)
            .add("to", DataTypes.IntegerType)
            .add("file", DataTypes.StringType)
            .add("line", DataTypes.LongType);

    /** The code of a line that is no issue. */
    public static final String UNREADABLE = "unreadable";

    /** The code of a field of a newer version. */
    public static final String UNKNOWN_FIELD = "unknown-field";

    private FindingTable() {}

    /** A finding at an issue. */
    public static Row row(String source, Finding finding, Locale language) {
        int colon = source.lastIndexOf(':');
        return RowFactory.create(
                source,
                severity(finding.severity()),
                finding.path(),
                finding.code(),
                finding.message(language),
                finding.rejectedValue(),
                finding.suggestion(),
                finding.range() == null ? null : finding.range().from(),
                finding.range() == null ? null : finding.range().to(),
                source.substring(0, colon),
                Long.valueOf(source.substring(colon + 1)));
    }

    /** A line that is no issue. */
    public static Row unreadable(ArchiveLine line) {
        return row(line, Severity.ERROR, "", UNREADABLE, line.problem());
    }

    /** A field that is not in the issue. */
    public static Row unknown(ArchiveLine line, UnknownField field) {
        return row(
                line,
                Severity.WARNING,
                field.path(),
                UNKNOWN_FIELD,
                field.path() + " is not known to this version and was left out");
    }

    private static Row row(ArchiveLine line, Severity severity, String path, String code, String message) {
        return RowFactory.create(
                line.source(),
                severity(severity),
                path,
                code,
                message,
                null,
                null,
                null,
                null,
                line.file(),
                line.number());
    }

    private static String severity(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
