package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.json.JsonProblem;
import io.github.bulletin4j.wording.Wording;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the program says: a key of the bundle {@code messages} with arguments, which are text, numbers or messages. */
final class Message {
    private static final String BUNDLE = "io.github.bulletin4j.examples.cli.messages";

    private record Said(String english) {}

    private final String key;
    private final Object[] arguments;

    private Message(String key, Object... arguments) {
        this.key = key;
        this.arguments = arguments;
    }

    static Message of(String key, Object... arguments) {
        return new Message(key, arguments);
    }

    /** Text that is the same in every language, such as the name of a file. */
    static Message text(String text) {
        return new Message("text", text);
    }

    /** What the library says in English, such as that a pattern is wrong or why a line was left over. */
    static Message said(String english) {
        return new Message("text", new Said(english));
    }

    /** What is wrong with the form of a document. */
    static Message of(JsonProblem problem) {
        return new Message("text", problem);
    }

    String in(Language language) {
        ResourceBundle words = ResourceBundle.getBundle(
                BUNDLE,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Object[] said =
                Arrays.stream(arguments).map(each -> said(each, language)).toArray();
        return new MessageFormat(words.getString(key), Locale.ROOT).format(said);
    }

    private static Object said(Object argument, Language language) {
        if (argument instanceof Message message) {
            return message.in(language);
        }
        if (argument instanceof Said said) {
            return Wording.in(said.english(), language.locale());
        }
        if (argument instanceof JsonProblem problem) {
            return problem.message(language.locale());
        }
        return argument instanceof Number ? argument : String.valueOf(argument);
    }
}
