package io.github.bulletin4j.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page in the macros of man(7), made of the commands and their options. */
final class ManualPage {
    private final StringBuilder page = new StringBuilder();

    private ManualPage() {}

    static String of(CommandLine line) {
        return new ManualPage().page(line);
    }

    private String page(CommandLine line) {
        macro(".TH BULLETIN 1 \"\" bulletin4j \"\"");
        macro(".SH NAME");
        text("bulletin - " + line.getCommandSpec().usageMessage().description()[0]);
        macro(".SH SYNOPSIS");
        macro(".B bulletin");
        text("[--help] [--version] COMMAND [argument ...]");
        macro(".SH COMMANDS");
        line.getSubcommands().values().stream().distinct().forEach(command -> command(command.getCommandSpec()));
        macro(".SH \"OPTIONS OF ALL COMMANDS\"");
        line.getCommandSpec().options().forEach(this::argument);
        macro(".SH \"EXIT STATUS\"");
        line.getCommandSpec().usageMessage().exitCodeList().forEach((code, meaning) -> {
            macro(".TP");
            macro(".B " + code);
            text(meaning);
        });
        macro(".SH EXAMPLES");
        macro(".nf");
        text("bulletin new 2025-12.json");
        text("bulletin validate --strict 2025-12.json");
        text("bulletin render 2025-12.json -o 2025-12.docx");
        text("bulletin render --out-dir word --name '{year}-{issue:00}' year.jsonl");
        macro(".fi");
        return page.toString();
    }

    private void command(CommandSpec command) {
        macro(".SS " + command.name());
        for (String line : command.usageMessage().description().length == 0
                ? command.usageMessage().header()
                : command.usageMessage().description()) {
            text(line);
        }
        command.positionalParameters().forEach(this::argument);
        command.options().stream()
                .filter(option -> !option.inherited() && !option.usageHelp() && !option.versionHelp())
                .forEach(this::argument);
    }

    private void argument(ArgSpec argument) {
        if (argument.hidden()) {
            return;
        }
        macro(".TP");
        if (argument instanceof OptionSpec option) {
            String value = option.arity().max() == 0 ? "" : " \\fI" + escaped(option.paramLabel()) + "\\fR";
            macro(".B " + escaped(String.join(", ", option.names())) + value);
        } else if (argument instanceof PositionalParamSpec parameter) {
            macro(".I " + escaped(parameter.paramLabel()));
        }
        for (String line : argument.description()) {
            text(line);
        }
    }

    private void macro(String line) {
        page.append(line).append('\n');
    }

    private void text(String line) {
        String plain = Help.Ansi.OFF.string(line.replace("%n", " ")).strip();
        page.append(plain.startsWith(".") || plain.startsWith("'") ? "\\&" : "")
                .append(escaped(plain))
                .append('\n');
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> escaped.append("\\e");
                case '-' -> escaped.append("\\-");
                default -> escaped.append(c > '~' ? String.format("\\[u%04X]", c) : Character.toString(c));
            }
        });
        return escaped.toString();
    }
}
