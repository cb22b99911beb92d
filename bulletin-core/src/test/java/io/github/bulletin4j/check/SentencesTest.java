package io.github.bulletin4j.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.testing.SampleIssues;
import io.github.bulletin4j.validation.Finding;
import io.github.bulletin4j.validation.IssueValidator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {

    private static final IssueValidator VALIDATOR = IssueValidator.create();

    @ParameterizedTest
    @MethodSource("sentences")
    void findsWhatIsWrongAndNothingElse(String code, String sentence) {
        Issue issue = SampleIssues.minimal().toBuilder()
                .articles(List.of(Article.of("标题", sentence)))
                .build();
        List<String> codes =
                VALIDATOR.validate(issue).findings().stream().map(Finding::code).toList();
        assertThat(codes).as(sentence).isEqualTo(code.equals("ok") ? List.of() : List.of(code));
    }

    @Test
    void holdsManySentencesOfBothKinds() throws IOException {
        List<Object> codes = sentences().map(arguments -> arguments.get()[0]).toList();
        assertThat(codes).hasSizeGreaterThanOrEqualTo(60);
        assertThat(codes.stream().filter("ok"::equals).count()).isBetween(codes.size() * 2L / 5, codes.size() * 3L / 5);
    }

    static Stream<Arguments> sentences() throws IOException {
        try (InputStream file = SentencesTest.class.getResourceAsStream("sentences.txt")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 2))
                    .map(parts -> Arguments.of(parts[0], parts[1]));
        }
    }
}
