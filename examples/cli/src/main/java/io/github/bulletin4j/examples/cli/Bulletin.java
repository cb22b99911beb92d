package io.github.bulletin4j.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code bulletin}. Its exit statuses are those of {@link Status}. */
@Command(
        name = "bulletin",
        description = "Checks work bulletins (简报) and renders them as Word documents and pages.",
        addMethodSubcommands = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Bulletin {
    @Option(names = "--debug", description = "Shows where in the program an error arose.", scope = ScopeType.INHERIT)
    private boolean debug;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = "The language of findings, messages and help; that of the locale unless given: Chinese, else"
                    + " English.",
            scope = ScopeType.INHERIT)
    private Language language;

    Bulletin() {}

    /**
     * Runs the command and ends the program with its status.
     *
     * @param arguments the arguments
     */
    public static void main(String[] arguments) {
        // Messages of the libraries go to their log, which is switched off, not between those of the command.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        Preflight.beginEarly(arguments);
        Writes.finishBeforeTheEnd();
        Console console = new Console(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                System.err,
                Terminal.is(Terminal.OUTPUT),
                Terminal.is(Terminal.ERRORS));
        System.exit(run(console, arguments));
    }

    /** Runs the command: files are named as the system names them. */
    static int run(Console console, String... arguments) {
        return run(console, Language.usual(System.getenv(), Locale.getDefault(Locale.Category.DISPLAY)), arguments);
    }

    /** Runs the command where a locale is usual. */
    static int run(Console console, Locale usual, String... arguments) {
        Bulletin bulletin = new Bulletin();
        CommandLine line = Commands.line(bulletin, console, arguments);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        console.speak(Language.of(usual, arguments));
        HelpLanguage.set(line, console.language(), arguments);
        line.setOut(console.outWriter());
        line.setErr(console.errWriter());
        line.setExitCodeExceptionMapper(error -> Status.UNREADABLE.code());
        line.setParameterExceptionHandler((error, given) -> {
            console.tell(Usage.message(error));
            return Status.UNREADABLE.code();
        });
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
