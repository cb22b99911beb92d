package io.github.bulletin4j.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The languages that findings, messages and help are in. */
enum Language {
    /** 中文. */
    zh(Locale.CHINESE),
    /** English. */
    en(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /**
     * The locale that a system is set to. Where none is installed of the name that the environment has, as in a small
     * container, Java knows of none, but the name tells the language all the same.
     */
    static Locale usual(Map<String, String> environment, Locale known) {
        for (String variable : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            String name = environment.getOrDefault(variable, "");
            if (!name.isEmpty()) {
                return name.startsWith(zh.name()) ? Locale.CHINESE : known;
            }
        }
        return known;
    }

    /** That which the arguments ask for, else Chinese where the locale is Chinese and English elsewhere. */
    static Language of(Locale usual, String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String said = arguments[i].equals("--lang") && i + 1 < arguments.length
                    ? arguments[i + 1]
                    : arguments[i].startsWith("--lang=") ? arguments[i].substring("--lang=".length()) : "";
            for (Language language : values()) {
                if (language.name().equalsIgnoreCase(said)) {
                    return language;
                }
            }
        }
        return usual.getLanguage().equals(zh.name()) ? zh : en;
    }

    Locale locale() {
        return locale;
    }
}
