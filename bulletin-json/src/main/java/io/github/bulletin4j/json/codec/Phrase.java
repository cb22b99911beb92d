package io.github.bulletin4j.json.codec;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;

/**
 * What a document should have or has, as a noun phrase: a code with arguments, put into words when somebody asks for them.
 *
 * @param code the key of its words in the bundle {@code phrases}
 * @param arguments text, numbers or phrases
 * @serial exclude
 */
public record Phrase(String code, List<Serializable> arguments) implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String COMPLAINT = "complaint";

    private static final String BUNDLE = Phrase.class.getPackageName() + ".phrases";

    /**
     * A phrase.
     *
     * @param code the key of its words
     * @param arguments what the words are about: text, numbers or phrases
     * @return the phrase
     */
    public static Phrase of(String code, Serializable... arguments) {
        return new Phrase(code, List.of(arguments));
    }

    /**
     * A value of which the model or the layout says what is wrong with it.
     *
     * @param refusal what was thrown
     * @return the phrase
     */
    public static Phrase complaint(IllegalArgumentException refusal) {
        return of(COMPLAINT, String.valueOf(refusal.getMessage()));
    }

    /**
     * Words that are the same in every language.
     *
     * @param words the words
     * @return the phrase
     */
    public static Phrase said(String words) {
        return of("said", words);
    }

    /**
     * Its words.
     *
     * @param language Chinese; any other stands for English
     * @param complaints what a complaint about a value, which is English, reads like in the language
     * @return the words
     */
    public String in(Locale language, UnaryOperator<String> complaints) {
        boolean chinese = language.getLanguage().equals(Locale.CHINESE.getLanguage());
        ResourceBundle words = ResourceBundle.getBundle(BUNDLE, chinese ? Locale.CHINESE : Locale.ENGLISH);
        Object[] said =
                arguments.stream().map(each -> said(each, language, complaints)).toArray();
        return new MessageFormat(words.getString(code), Locale.ROOT).format(said);
    }

    private String said(Serializable argument, Locale language, UnaryOperator<String> complaints) {
        if (argument instanceof Phrase phrase) {
            return phrase.in(language, complaints);
        }
        return code.equals(COMPLAINT) ? complaints.apply(argument.toString()) : argument.toString();
    }

    /** In English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH, UnaryOperator.identity());
    }
}
