package io.github.bulletin4j.examples.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a call of the command, in one line. */
final class Usage {
    private static final Pattern ERROR = Pattern.compile("^Error: ");
    private static final Pattern TOPIC = Pattern.compile("Unknown subcommand '(.*)'\\.");
    private static final Pattern NONE = Pattern.compile("Missing required argument \\(specify one of these\\): (.*)");
    private static final Pattern SEVERAL = Pattern.compile(
            "expected only one match but got (\\([^)]*\\))=.*|(.*) are mutually exclusive \\(specify only one\\)");

    private Usage() {}

    static Message message(ParameterException error) {
        return Message.of(
                "usage", said(error), error.getCommandLine().getCommandSpec().qualifiedName());
    }

    private static Message said(ParameterException error) {
        String english =
                ERROR.matcher(error.getMessage().replaceAll("\\R", " ")).replaceFirst("");
        if (error instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(unmatched);
        }
        if (error.getMessage().equals("Missing required subcommand")) {
            return Message.of("no-command");
        }
        Matcher topic = TOPIC.matcher(english);
        if (topic.matches()) {
            return Message.of("unknown-command", topic.group(1));
        }
        Matcher none = NONE.matcher(english);
        if (none.matches()) {
            return Message.of("one-of", none.group(1));
        }
        Matcher several = SEVERAL.matcher(english);
        if (several.matches()) {
            return Message.of("only-one-of", several.group(1) == null ? several.group(2) : several.group(1));
        }
        if (error instanceof MissingParameterException missing) {
            return Message.of("missing", english, names(missing.getMissing()));
        }
        if (error instanceof OverwrittenOptionException twice) {
            return Message.of("twice", english, names(List.of(twice.getOverwritten())));
        }
        if (error.getArgSpec() != null && error.getValue() != null) {
            return Message.of("wrong-value", english, names(List.of(error.getArgSpec())), error.getValue());
        }
        return Message.text(english);
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream()
                .map(each -> each instanceof OptionSpec option ? option.longestName() : each.paramLabel())
                .collect(Collectors.joining(", "));
    }

    private static Message unmatched(UnmatchedArgumentException error) {
        String given = error.getUnmatched().get(0);
        boolean isCommand = !given.startsWith("-")
                && !error.getCommandLine().getSubcommands().isEmpty();
        Message what = Message.of(
                given.startsWith("-") ? "unknown-option" : isCommand ? "unknown-command" : "unexpected-argument",
                given);
        List<String> near = error.getSuggestions();
        return near.isEmpty() ? what : Message.of("near", what, near.get(0));
    }
}
