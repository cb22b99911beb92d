package io.github.bulletin4j.examples.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/** The commands by name. A run that names one needs no other: each takes a while to be made. */
final class Commands {
    private static final Map<String, Class<?>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("new", NewCommand.class);
        ALL.put("render", RenderCommand.class);
        ALL.put("import", ImportCommand.class);
        ALL.put("validate", ValidateCommand.class);
        ALL.put("fix", FixCommand.class);
        ALL.put("format", FormatCommand.class);
        ALL.put("text", TextCommand.class);
        ALL.put("pages", PagesCommand.class);
        ALL.put("schema", SchemaCommand.class);
        ALL.put("ledger", LedgerCommand.class);
        ALL.put("help", HelpCommand.class);
        ALL.put("generate-completion", GenerateCompletion.class);
    }

    private Commands() {}

    /** The program with the command that the arguments begin with, or with all. */
    static CommandLine line(Bulletin bulletin, Console console, String... arguments) {
        ConsoleFactory factory = new ConsoleFactory(console);
        CommandLine line = new CommandLine(bulletin, factory);
        String first = arguments.length == 0 ? "" : arguments[0];
        boolean isOne = ALL.containsKey(first) && !first.equals("help") && !first.equals("generate-completion");
        ALL.forEach((name, type) -> {
            if (!isOne || name.equals(first)) {
                line.addSubcommand(name, new CommandLine(type, factory));
            }
        });
        return line;
    }
}
