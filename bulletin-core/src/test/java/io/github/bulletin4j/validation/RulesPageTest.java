package io.github.bulletin4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.constraint.TextKind;
import io.github.bulletin4j.testing.Fault;
import io.github.bulletin4j.typography.Proofreader;
import io.github.bulletin4j.typography.TextRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page that explains the rules to people tells what the rules do. */
class RulesPageTest {

    private static final Path PAGE = Path.of("..", "examples", "rules.md");

    @Test
    void everyCodeIsExplainedAndNoOther() throws IOException {
        Set<String> codes =
                Arrays.stream(Fault.values()).map(Fault::code).collect(Collectors.toCollection(TreeSet::new));
        Properties messages = new Properties();
        try (InputStream file =
                IssueValidator.class.getResourceAsStream("/io/github/bulletin4j/message/messages.properties")) {
            messages.load(file);
        }
        messages.stringPropertyNames().stream()
                .filter(key -> !key.startsWith("io.github."))
                .map(key -> key.split("\\.")[0])
                .forEach(codes::add);
        assertThat(rows().keySet()).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(rows().values()).allSatisfy(row -> {
            assertThat(row).hasSize(7);
            assertThat(row[3]).containsPattern("\\p{IsHan}").contains("<br>");
        });
    }

    @ParameterizedTest
    @EnumSource(TextRule.class)
    void theExamplesOfTheRulesOfPrintAreWrongAndRight(TextRule rule) throws IOException {
        String[] row = rows().get(rule.code());
        assertThat(Proofreader.read(example(row[5]), TextKind.RUNNING, false))
                .isNotEmpty()
                .allMatch(slip -> slip.rule().code().equals(rule.code()));
        assertThat(Proofreader.read(example(row[6]), TextKind.RUNNING, false)).isEmpty();
    }

    /** An example as it would be typed: a character that cannot be seen is shown by its code point, {@code U+E000}. */
    static String example(String cell) {
        return Pattern.compile("U\\+([0-9A-F]{4})")
                .matcher(cell.strip())
                .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
    }

    /** The cells of the rows by their codes. */
    static Map<String, String[]> rows() throws IOException {
        Map<String, String[]> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("| `")) {
                String[] cells = line.split("\\|");
                assertThat(rows.put(cells[1].strip().replace("`", ""), cells))
                        .as(line)
                        .isNull();
            }
        }
        return rows;
    }
}
