package io.github.bulletin4j.examples.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a call of the command, in one line. */
final class Usage {
    private static final Pattern ERROR = Pattern.compile("^Error: ");
    private static final Pattern NONE =
            Pattern.compile("Error: Missing required argument \\(specify one of these\\): (.*)");
    private static final Pattern TWICE = Pattern.compile("Error: expected only one match but got (\\([^)]*\\))=.*");

    private Usage() {}

    static String message(ParameterException error) {
        String help = " (" + error.getCommandLine().getCommandSpec().qualifiedName() + " --help)";
        if (error instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(unmatched) + help;
        }
        return plain(error.getMessage().replaceAll("\\R", " ")) + help;
    }

    /** What picocli says of options of which one is needed, in plain words. */
    private static String plain(String message) {
        Matcher none = NONE.matcher(message);
        if (none.matches()) {
            return "expected one of " + none.group(1);
        }
        Matcher twice = TWICE.matcher(message);
        return twice.matches()
                ? "expected only one of " + twice.group(1)
                : ERROR.matcher(message).replaceFirst("");
    }

    private static String unmatched(UnmatchedArgumentException error) {
        String given = error.getUnmatched().get(0);
        boolean isCommand = !given.startsWith("-")
                && !error.getCommandLine().getSubcommands().isEmpty();
        String what =
                (given.startsWith("-") ? "unknown option " : isCommand ? "unknown command " : "unexpected argument ")
                        + given;
        List<String> near = error.getSuggestions();
        return near.isEmpty() ? what : what + "; did you mean " + near.get(0) + "?";
    }
}
