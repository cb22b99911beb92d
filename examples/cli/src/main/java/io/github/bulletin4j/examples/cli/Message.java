package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.json.JsonProblem;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the program says: a key of the bundle {@code messages} with arguments, which are text, numbers or messages. */
final class Message {
    private static final String BUNDLE = "io.github.bulletin4j.examples.cli.messages";

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
        if (argument instanceof JsonProblem problem) {
            return problem.message(language.locale());
        }
        return argument instanceof Number ? argument : String.valueOf(argument);
    }
}
