package io.github.bulletin4j.typography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.bulletin4j.constraint.TextKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProofreaderTest {

    private static final Path MORE = Path.of("../../shared/cases/rules.tsv");

    @ParameterizedTest
    @MethodSource("sentences")
    void findsWhatAnEditorFindsAndNothingElse(JudgedSentence sentence) {
        Set<String> expected = sentence.codes().stream()
                .filter(code -> !code.equals("untrimmed"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(codes(sentence.text(), sentence.kind())).isEqualTo(expected);
    }

    static Stream<JudgedSentence> sentences() throws IOException {
        return JudgedSentence.own().stream();
    }

    @Test
    void agreesWithTheSentencesSharedAmongProjectsWhereTheyAreAtHand() throws IOException {
        assumeTrue(Files.exists(MORE));
        List<JudgedSentence> sentences = JudgedSentence.read(MORE);
        assertThat(sentences.size()).isLessThanOrEqualTo(JudgedSentence.own().size());
        assertThat(sentences).allSatisfy(this::findsWhatAnEditorFindsAndNothingElse);
    }

    private static Set<String> codes(String text, TextKind kind) {
        return Proofreader.read(text, kind, false).stream()
                .map(slip -> slip.rule().code())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
