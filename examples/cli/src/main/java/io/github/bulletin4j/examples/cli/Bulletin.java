package io.github.bulletin4j.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code bulletin}. Its exit statuses are those of {@link Status}. */
@Command(
        name = "bulletin",
        description = "Checks work bulletins (简报) and renders them as Word documents.",
        mixinStandardHelpOptions = true,
        version = "bulletin 0.1.0",
        subcommands = {
            NewCommand.class,
            RenderCommand.class,
            ValidateCommand.class,
            FixCommand.class,
            FormatCommand.class,
            TextCommand.class,
            PagesCommand.class,
            SchemaCommand.class,
            LedgerCommand.class
        })
public final class Bulletin {
    @Option(names = "--debug", description = "Shows where in the program an error arose.", scope = ScopeType.INHERIT)
    private boolean debug;

    private Bulletin() {}

    /**
     * Runs the command and ends the program with its status.
     *
     * @param arguments the arguments
     */
    public static void main(String[] arguments) {
        // Messages of the libraries go to their log, which is switched off, not between those of the command.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        Writes.finishBeforeTheEnd();
        Console console = new Console(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                System.err,
                Terminal.is(Terminal.OUTPUT),
                Terminal.is(Terminal.ERRORS));
        System.exit(run(console, arguments));
    }

    /** Runs the command: files are named as the system names them, text goes out as UTF-8. */
    static int run(Console console, String... arguments) {
        Bulletin bulletin = new Bulletin();
        CommandLine line = new CommandLine(bulletin, new ConsoleFactory(console));
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setExitCodeExceptionMapper(error -> Status.UNREADABLE.code());
        line.setExecutionExceptionHandler((error, command, result) -> {
            if (bulletin.debug) {
                error.printStackTrace(console.err());
            }
            return Failure.of(error).tell(console);
        });
        int code;
        try {
            code = line.execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError e) {
            code = Failure.of(e).tell(console);
        }
        return console.flush() ? code : Status.UNWRITABLE.code();
    }
}
