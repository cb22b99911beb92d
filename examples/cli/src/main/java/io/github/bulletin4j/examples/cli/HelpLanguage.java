package io.github.bulletin4j.examples.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;

/** The help in the language of the program. */
final class HelpLanguage {
    private static final String BUNDLE = "io.github.bulletin4j.examples.cli.help";

    private static final List<String> HELP = List.of("-h", "--help", "help");

    private HelpLanguage() {}

    /** Sets it where the help is asked for; other runs do without. */
    static void set(CommandLine line, Language language, String... arguments) {
        if (Arrays.stream(arguments).anyMatch(HELP::contains)) {
            line.setResourceBundle(bundle(language.locale()));
        }
    }

    static ResourceBundle bundle(Locale locale) {
        Locale language = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ROOT;
        return ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
