package io.github.bulletin4j.examples.spark;

import java.io.FileNotFoundException;
import org.apache.spark.sql.AnalysisException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The jobs, as {@code spark-submit} starts them. */
@Command(
        name = "bulletin-spark.jar",
        description = "Archives of bulletins that are larger than one machine.",
        synopsisSubcommandLabel = "JOB",
        subcommands = {
            ValidateJob.class,
            LedgerJob.class,
            StatisticsJob.class,
            RenderJob.class,
            IndexJob.class,
            GenerateJob.class
        },
        mixinStandardHelpOptions = true)
public final class BulletinJobs {

    private BulletinJobs() {}

    /**
     * Runs a job. The status is 0 when it is done, whatever was found: findings are its result.
     *
     * @param arguments the job and its arguments
     */
    public static void main(String[] arguments) {
        int status = run(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(String... arguments) {
        CommandLine line = new CommandLine(new BulletinJobs());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((error, command, result) -> {
            if (error instanceof FileNotFoundException
                    || error instanceof IllegalArgumentException
                    || error instanceof AnalysisException) {
                command.getErr().println(error.getMessage());
                return command.getCommandSpec().exitCodeOnInvalidInput();
            }
            throw error;
        });
        return line.execute(arguments);
    }
}
