package io.github.bulletin4j.examples.cli;

import java.util.Locale;

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
