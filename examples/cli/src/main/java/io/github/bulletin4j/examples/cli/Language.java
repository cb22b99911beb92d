package io.github.bulletin4j.examples.cli;

import java.util.Locale;

/** The languages of messages about an issue. */
enum Language {
    /** 中文. */
    zh(Locale.CHINESE),
    /** English. */
    en(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }
}
