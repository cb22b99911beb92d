package io.github.bulletin4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The library as real modules, strongly encapsulated, beside the class path that the other tests run on. */
class ModulePathTest {

    private static final String CORE = "io.github.bulletin4j.core";

    @Test
    void validatesOnTheModulePath() throws ReflectiveOperationException {
        Path[] path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(
                        entry -> entry.matches(
                                ".*(bulletin-core.target.classes|jakarta.validation-api|hibernate-validator|jboss-logging|classmate|jspecify).*"))
                .map(Path::of)
                .toArray(Path[]::new);
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolveAndBind(ModuleFinder.of(), ModuleFinder.of(path), Set.of(CORE, "org.hibernate.validator"));
        ModuleLayer layer = ModuleLayer.boot().defineModulesWithOneLoader(configuration, null);
        ClassLoader loader = layer.findLoader(CORE);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            assertThat(validateNothing(loader)).contains("date required", "series required", "articles required");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static String validateNothing(ClassLoader loader) throws ReflectiveOperationException {
        String model = "io.github.bulletin4j.model.";
        Class<?> issue = loader.loadClass(model + "Issue");
        assertThat(issue.getModule().getName()).isEqualTo(CORE);
        Constructor<?> constructor = issue.getDeclaredConstructors()[0];
        Object built = constructor.newInstance(new Object[constructor.getParameterCount()]);
        Class<?> validator = loader.loadClass("io.github.bulletin4j.validation.IssueValidator");
        Object created = validator.getMethod("create").invoke(null);
        return validator.getMethod("validate", issue).invoke(created, built).toString();
    }
}
