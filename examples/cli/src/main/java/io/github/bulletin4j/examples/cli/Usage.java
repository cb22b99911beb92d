package io.github.bulletin4j.examples.cli;

import java.util.List;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a call of the command, in one line. */
final class Usage {
    private Usage() {}

    static String message(ParameterException error) {
        String help = " (" + error.getCommandLine().getCommandSpec().qualifiedName() + " --help)";
        if (error instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(unmatched) + help;
        }
        return error.getMessage().replaceAll("\\R", " ") + help;
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
