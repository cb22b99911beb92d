package io.github.bulletin4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.testing.SampleIssues;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.Validation;
import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules on class paths as applications have them. */
class ClassPathTest {

    private static final String SERVICE = ConstraintValidator.class.getName();

    private static final Path CLASSES = Path.of("target", "classes");

    @TempDir
    Path folder;

    @Test
    void theChecksAreTheSameServicesOnBothPaths() throws IOException {
        List<String> onClassPath =
                Files.readAllLines(CLASSES.resolve("META-INF/services").resolve(SERVICE));
        ModuleDescriptor module;
        try (var in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            module = ModuleDescriptor.read(in);
        }
        List<String> onModulePath = module.provides().stream()
                .filter(provided -> provided.service().equals(SERVICE))
                .flatMap(provided -> provided.providers().stream())
                .toList();
        try (var files = Files.list(CLASSES.resolve("io/github/bulletin4j/check"))) {
            List<String> checks = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\w+Check\\.class"))
                    .map(name -> "io.github.bulletin4j.check." + name.replace(".class", ""))
                    .filter(name -> isService(name))
                    .toList();
            assertThat(onClassPath).containsExactlyInAnyOrderElementsOf(checks);
        }
        assertThat(onModulePath).containsExactlyInAnyOrderElementsOf(onClassPath);
    }

    private static boolean isService(String name) {
        try {
            Class<?> type = Class.forName(name);
            return ConstraintValidator.class.isAssignableFrom(type)
                    && !java.lang.reflect.Modifier.isAbstract(type.getModifiers());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aThreadWithoutAClassLoaderOfTheApplicationFindsTheRules() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try {
            for (ClassLoader bare : Arrays.asList(null, ClassLoader.getPlatformClassLoader())) {
                Thread.currentThread().setContextClassLoader(bare);
                assertThat(codes(IssueValidator.create())).containsExactly("required");
            }
            Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
            var own = Validation.byProvider(org.hibernate.validator.HibernateValidator.class)
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()
                    .getValidator();
            assertThat(codes(IssueValidator.using(own))).containsExactly("required");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static List<String> codes(IssueValidator validator) {
        return validator.validate(SampleIssues.minimal().toBuilder().date(null).build()).findings().stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void messagesOfAnotherLibraryThatStandFirstChangeNothing() throws Exception {
        for (String language : List.of("", "_en", "_zh")) {
            Files.writeString(
                    folder.resolve("ContributorValidationMessages" + language + ".properties"), "other = fremd\n");
        }
        String found = run(folder + File.pathSeparator + classPath(".*"));
        assertThat(found).isEqualTo("日期 must be present 必填 ledger-duplicate must be present");
    }

    @Test
    void withoutHibernateValidatorTheModelIsThereAndItIsNamed() throws Exception {
        String found = run(classPath("(?!.*(hibernate-validator|jboss-logging|classmate)).*"));
        assertThat(found)
                .startsWith("日期 java.lang.IllegalStateException: IssueValidator.create() needs Hibernate Validator")
                .contains("org.hibernate.validator:hibernate-validator");
    }

    private static String classPath(String entries) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.matches(entries))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** What {@link SmallApplication} prints on both streams, in a machine of its own whose language is Chinese. */
    private static String run(String classPath) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=zh",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        classPath,
                        SmallApplication.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.strip();
    }
}
