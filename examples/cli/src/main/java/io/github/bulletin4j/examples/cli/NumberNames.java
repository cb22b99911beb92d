package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names documents by the numbers of their issues, in a pattern of the house style. Safe for use by several threads. */
final class NumberNames implements DocumentNames {
    /** What in a pattern stands for itself, with signs that are no name. */
    private static final Pattern FIELD = Pattern.compile("\\{[^{}]*}");

    private static final Pattern UNFIT_SIGN = Pattern.compile("[/\\\\:*?\"|\\p{Cntrl}]");

    /** What a system takes for something else than a part of a name. */
    private static final Pattern UNFIT = Pattern.compile("[/\\\\:*?\"<>|\\p{Cntrl}]|^[. ]+|[. ]+$");

    private final HouseStyle style;
    private final Path folder;
    private final Inputs inputs;
    private final String ending;
    private final Map<String, String> taken = new ConcurrentHashMap<>();

    /**
     * Names by a pattern.
     *
     * @throws IllegalArgumentException if the pattern is wrong
     * @throws Failure if it has a sign that no name of a file has
     */
    NumberNames(String pattern, Path folder, Inputs inputs, OutputFormat format) {
        Matcher unfit = UNFIT_SIGN.matcher(FIELD.matcher(pattern).replaceAll(""));
        if (unfit.find()) {
            throw new Failure(
                    Status.UNREADABLE, null, "option", "--name", Message.of("unfit-sign", unfit.group(), pattern));
        }
        this.style = HouseStyle.builder().number(pattern).build();
        this.folder = folder;
        this.inputs = inputs;
        this.ending = format.ending();
    }

    /** An issue without a number is named as its file; of two with one name the second is refused. */
    @Override
    public Path document(String source, String name, Issue issue) {
        String number = issue.number() == null ? name : style.format(issue.number(), issue.date());
        String fit = UNFIT.matcher(number).replaceAll("-") + ending;
        String other = taken.putIfAbsent(fit.toLowerCase(Locale.ROOT), source);
        if (other != null) {
            throw new Failure(Status.UNREADABLE, null, "not-rendered", source, fit, other);
        }
        Path document = folder.resolve(fit);
        inputs.refuse(document.toString());
        return document;
    }
}
