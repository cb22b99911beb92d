package io.github.bulletin4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.constraint.Code;
import io.github.bulletin4j.constraint.Proofread;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.testing.Fault;
import io.github.bulletin4j.typography.TextRule;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    private static final String OWN = "/io/github/bulletin4j/message/messages";

    /** Every library may have files of this name: a provider joins them. */
    private static final String SHARED = "/ContributorValidationMessages";

    private static final Set<String> CODES = Set.of(
            "required",
            "blank",
            "untrimmed",
            "line-break",
            "too-long",
            "illegal-character",
            "half-width-punctuation",
            "doubled-punctuation",
            "straight-quote",
            "ellipsis",
            "stray-blank",
            "numeral-style",
            "bidi-control",
            "private-use",
            "unpaired-bracket",
            "digit-spacing",
            "out-of-range",
            "cumulative-below-issue",
            "combined-range",
            "year-mismatch",
            "missing-number",
            "special-number",
            "unprinted",
            "copy-number",
            "term-without-level",
            "duplicate",
            "empty-body",
            "heading-skip",
            "image-type",
            "link-target",
            "missing-alt-text",
            "appendix-reference",
            "period-order",
            "date-before-period",
            "over-submitted",
            "row-shape",
            "cell-type",
            "list-order");

    @Test
    void theCodesAreThoseOfTheSpecification() throws Exception {
        Set<String> codes = constraints().stream()
                .filter(type -> type.isAnnotationPresent(Code.class))
                .map(type -> type.getAnnotation(Code.class).value())
                .collect(Collectors.toCollection(HashSet::new));
        for (Class<?> constraint : constraints()) {
            if (!constraint.isAnnotationPresent(Code.class)) {
                codes.addAll(codesOfMessages(constraint));
            }
        }
        assertThat(codes).isEqualTo(CODES);
        assertThat(RuleCodes.all()).isEqualTo(CODES);
        assertThat(Arrays.stream(Fault.values()).map(Fault::code)).containsAll(CODES);
    }

    /** The codes of a constraint of several: the keys of its messages name them. */
    private static List<String> codesOfMessages(Class<?> constraint) throws IOException {
        String start = constraint.getName() + ".";
        return english().stringPropertyNames().stream()
                .filter(key -> key.startsWith(start) && !key.equals(start + "message"))
                .map(key -> key.substring(start.length()).split("\\.")[0])
                .toList();
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void aConstraintHasItsMessageInBothLanguages(Class<?> constraint) throws Exception {
        String key = constraint.getName() + ".message";
        assertThat(constraint.getMethod("message").getDefaultValue()).isEqualTo("{" + key + "}");
        assertThat(english().getProperty(key)).isNotBlank().doesNotContainPattern("\\$");
        assertThat(chinese().getProperty(key)).isNotBlank().containsPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @EnumSource(TextRule.class)
    void aRuleOfPrintHasItsMessageInBothLanguages(TextRule rule) throws Exception {
        String key = Proofread.class.getName() + "." + rule.key();
        assertThat(english().getProperty(key)).isNotBlank();
        assertThat(chinese().getProperty(key)).isNotBlank().containsPattern("\\p{IsHan}");
    }

    @Test
    void theLanguagesHaveTheSameKeysAndTheSameValues() throws Exception {
        assertThat(new TreeSet<>(english().keySet()))
                .isEqualTo(new TreeSet<>(chinese().keySet()));
        for (String key : english().stringPropertyNames()) {
            assertThat(values(english().getProperty(key)))
                    .as(key)
                    .isEqualTo(values(chinese().getProperty(key)));
        }
    }

    @Test
    void anApplicationsOwnValidatorReadsTheSameMessages() throws Exception {
        for (String language : List.of("", "_zh")) {
            Properties rules = read(OWN + language + ".properties");
            rules.keySet().removeIf(key -> !key.toString().startsWith("io.github.bulletin4j.constraint."));
            assertThat(read(SHARED + language + ".properties")).isEqualTo(rules);
        }
        assertThat(read(SHARED + "_en.properties"))
                .as("the English bundle only stops the search")
                .isEmpty();
    }

    private static Set<String> values(String message) {
        return Pattern.compile("\\{\\w+}")
                .matcher(message)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(HashSet::new));
    }

    static List<Class<?>> constraints() throws Exception {
        URI classes =
                Issue.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        try (Stream<Path> files = Files.list(Path.of(classes).resolve("io/github/bulletin4j/constraint"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("package"))
                    .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length())))
                    .filter(type -> type.isAnnotationPresent(Constraint.class))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName("io.github.bulletin4j.constraint." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Properties english() throws IOException {
        return read(OWN + ".properties");
    }

    private static Properties chinese() throws IOException {
        return read(OWN + "_zh.properties");
    }

    private static Properties read(String file) throws IOException {
        Properties messages = new Properties();
        try (InputStream in = MessagesTest.class.getResourceAsStream(file)) {
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return messages;
    }
}
