package io.github.bulletin4j.examples.spark;

import io.github.bulletin4j.docx.RenderException;
import io.github.bulletin4j.examples.spark.archive.Archive;
import io.github.bulletin4j.examples.spark.archive.ArchiveLine;
import io.github.bulletin4j.examples.spark.render.WholeFiles;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Renders issues as Word documents. */
@Command(
        name = "render",
        description = "A Word document for each issue without errors: FOLDER/ARCHIVE/ARCHIVE-LINE.docx.",
        mixinStandardHelpOptions = true)
final class RenderJob extends Job {

    @Mixin
    private ArchiveInput input;

    @Option(
            names = "--out-dir",
            required = true,
            paramLabel = "FOLDER",
            description = "Where the documents go, on any file system of Hadoop. Those that are there are replaced.")
    private String folder;

    @Option(names = "--draft", description = "Renders issues with errors too.")
    private boolean draft;

    @Override
    String run(SparkSession session, JavaSparkContext spark) throws IOException {
        Archive archive = input.open(spark);
        refuseNamesAlike(archive.files());
        LongAccumulator rendered = spark.sc().longAccumulator("documents");
        LongAccumulator refused = spark.sc().longAccumulator("issues with errors, not rendered");
        Broadcast<SerializableConfiguration> hadoop =
                spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
        String out = folder;
        boolean all = draft;
        try (WholeFiles documents = new WholeFiles(new Path(out), spark.hadoopConfiguration())) {
            documents.begin();
            spark.setJobDescription("render " + archive.files().size() + " archives");
            archive.lines().filter(ArchiveLine::isIssue).foreachPartition(lines -> {
                @SuppressWarnings("resource") // the driver closes the job
                WholeFiles files = new WholeFiles(new Path(out), hadoop.value().value());
                while (lines.hasNext()) {
                    ArchiveLine line = lines.next();
                    byte[] document = document(line, all);
                    if (document == null) {
                        refused.add(1);
                    } else {
                        String name = name(line.file());
                        files.write(name + "/" + name + "-" + line.number() + ".docx", document);
                        rendered.add(1);
                    }
                }
            });
        }
        return archive.counted() + ", " + rendered.value() + " documents, " + refused.value()
                + " issues with errors not rendered";
    }

    /** The document, or null when the issue has errors; validate names them. */
    private static byte[] document(ArchiveLine line, boolean draft) {
        if (!draft && Library.validator().validate(line.issue()).hasErrors()) {
            return null;
        }
        try {
            return Library.renderer().render(line.issue());
        } catch (RenderException e) {
            return null;
        }
    }

    private static void refuseNamesAlike(Set<String> files) {
        Map<String, String> names = new HashMap<>();
        for (String file : files) {
            String other = names.putIfAbsent(name(file), file);
            if (other != null) {
                throw new IllegalArgumentException("nothing was written: the documents of both " + other + " and "
                        + file + " would be in " + name(file));
            }
        }
    }

    private static String name(String file) {
        return new Path(file).getName().replaceFirst("\\.jsonl(\\.gz)?$", "");
    }
}
