package io.github.bulletin4j.examples.spark.table;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import picocli.CommandLine.Option;

/** Where a table goes and in which form. Spark writes it so that a task that runs twice leaves its rows once. */
public final class TableOutput {

    /** The forms of a table. */
    enum Format {
        jsonl,
        parquet
    }

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FOLDER",
            description = "Where the table goes, on any file system of Hadoop; nothing may be there yet.")
    private String out;

    @Option(
            names = "--format",
            defaultValue = "jsonl",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private Format format;

    @Option(names = "--overwrite", description = "Replaces what is there.")
    private boolean overwrite;

    /** Writes the table. */
    public void write(Dataset<Row> table) {
        table.write()
                .mode(overwrite ? SaveMode.Overwrite : SaveMode.ErrorIfExists)
                .format(format == Format.jsonl ? "json" : "parquet")
                .save(out);
    }

    /** The folder as given. */
    public String folder() {
        return out;
    }
}
