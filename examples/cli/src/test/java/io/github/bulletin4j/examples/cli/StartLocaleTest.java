package io.github.bulletin4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How both starts take the names of files, and what they speak. */
@EnabledOnOs(OS.LINUX)
class StartLocaleTest {
    @TempDir
    static Path folder;

    private static Installation installed;

    @BeforeAll
    static void install() throws Exception {
        installed = Installation.in(folder);
    }

    @Test
    void aNameThatTheLocaleCannotReadIsToldAndNothingIsWrittenUnderAnother() throws Exception {
        List<String> before = List.of(folder.toFile().list());
        for (String name : List.of("一二.docx", "甲乙.docx")) {
            // The shell hands the name on as it is, whatever this Java takes it for.
            ProcessBuilder builder = Installation.command(
                    "sh",
                    "-c",
                    "exec \"$1\" -jar \"$2\" render \"$3\" -o \"$4/$(cat)\"",
                    "sh",
                    Installation.JAVA.toString(),
                    installed.jarFile().toString(),
                    installed.issue().toString(),
                    folder.toString());
            builder.environment().put("LC_ALL", "C");
            Process process = builder.start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(name.getBytes(StandardCharsets.UTF_8));
            }
            assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("not a name that this system understands", "LC_ALL=C.UTF-8");
            assertThat(process.waitFor()).isNotZero();
        }
        assertThat(folder.toFile().list()).containsExactlyInAnyOrderElementsOf(before);
    }

    @ParameterizedTest
    @CsvSource({
        ", , , zh_CN.UTF-8, zh",
        ", , zh_CN.UTF-8, , zh",
        ", , zh_CN.UTF-8, C, zh",
        ", C, , zh_CN.UTF-8, zh",
        "C, , zh_CN.UTF-8, zh_CN.UTF-8, en",
        "POSIX, , , , en",
        ", , en_US.UTF-8, zh_CN.UTF-8, en",
        ", , , , en"
    })
    void theLauncherSpeaksTheLanguageOfTheJar(
            @Nullable String all,
            @Nullable String type,
            @Nullable String messages,
            @Nullable String lang,
            Language said)
            throws Exception {
        for (List<String> start : installed.starts()) {
            List<String> call = new ArrayList<>(start);
            call.addAll(List.of("text", "nothing"));
            ProcessBuilder builder = Installation.command(call.toArray(String[]::new));
            Map<String, String> environment = builder.environment();
            environment.keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
            put(environment, "LC_ALL", all);
            put(environment, "LC_CTYPE", type);
            put(environment, "LC_MESSAGES", messages);
            put(environment, "LANG", lang);
            Process process = builder.start();
            assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains(said == Language.zh ? "没有这个文件" : "no such file");
            assertThat(process.waitFor()).isEqualTo(2);
        }
    }

    private static void put(Map<String, String> environment, String name, @Nullable String value) {
        if (value != null) {
            environment.put(name, value);
        }
    }
}
