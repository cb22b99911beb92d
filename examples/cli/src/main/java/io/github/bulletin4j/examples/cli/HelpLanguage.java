package io.github.bulletin4j.examples.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;

/** The language of the help: that which is asked for, else that of the locale. */
final class HelpLanguage {
    private static final String BUNDLE = "io.github.bulletin4j.examples.cli.help";

    private static final List<String> HELP = List.of("-h", "--help", "help");

    private HelpLanguage() {}

    /** Sets it where the help is asked for; other runs do without. */
    static void set(CommandLine line, Locale usual, String... arguments) {
        if (Arrays.stream(arguments).anyMatch(HELP::contains)) {
            line.setResourceBundle(bundle(wanted(usual, arguments)));
        }
    }

    static ResourceBundle bundle(Locale locale) {
        Locale language = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ROOT;
        return ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Locale wanted(Locale usual, String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String said = arguments[i].equals("--lang") && i + 1 < arguments.length
                    ? arguments[i + 1]
                    : arguments[i].startsWith("--lang=") ? arguments[i].substring("--lang=".length()) : "";
            for (Language language : Language.values()) {
                if (language.name().equalsIgnoreCase(said)) {
                    return language.locale();
                }
            }
        }
        return usual;
    }
}
