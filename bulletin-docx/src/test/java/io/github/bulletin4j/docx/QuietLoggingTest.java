package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuietLoggingTest {
    @Test
    void anApplicationWithoutLoggingPrintsNothingButItsOwn() throws Exception {
        Process program = run("-Duser.language=en");
        assertThat(program.getErrorStream().readAllBytes()).isEmpty();
        assertThat(new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip())
                .isEqualTo("true");
        assertThat(program.waitFor()).isZero();
    }

    @Test
    void whatAnApplicationWantsToHearItHears() throws Exception {
        Process program = run("-Dslf4j.internal.verbosity=WARN");
        assertThat(new String(program.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("SLF4J");
    }

    /** Runs the program on this class path without a provider for SLF4J. */
    private static Process run(String option) throws Exception {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("slf4j-nop"))
                .collect(Collectors.joining(File.pathSeparator));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, option, "-cp", classPath, QuietProgram.class.getName()).start();
    }
}
