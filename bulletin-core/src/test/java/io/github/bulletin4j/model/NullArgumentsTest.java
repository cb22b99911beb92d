package io.github.bulletin4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.bulletin4j.testing.SampleImages;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every factory and builder refuses an absent argument by its name, at once, unless the argument may be absent. */
class NullArgumentsTest {

    private static final Series SERIES = Series.of("简报");
    private static final LocalDate DATE = LocalDate.of(2024, 3, 1);
    private static final Image IMAGE = SampleImages.png(1, 1, 0);
    private static final Table TABLE = Table.builder().build();

    private static final List<Class<?>> FACTORIES = List.of(
            Article.class,
            Cell.class,
            Colophon.class,
            Column.class,
            Compilers.class,
            DistributionList.class,
            EditorNote.class,
            Figure.class,
            HeadLine.class,
            Heading.class,
            HouseStyle.class,
            Image.class,
            Issue.class,
            IssueNumber.class,
            ListBlock.class,
            ListItem.class,
            Marking.class,
            Paragraph.class,
            ProseAppendix.class,
            Recipient.class,
            ReportingPeriod.class,
            Series.class,
            StatisticsRow.class,
            Table.class,
            TableAppendix.class,
            TableColumn.class,
            Title.class);

    private static final List<Object> BUILDERS = List.of(
            Article.builder(Title.of("题")),
            Colophon.builder(),
            HouseStyle.builder(),
            Issue.builder(SERIES, IssueNumber.regular(2024, 1), DATE),
            Marking.builder(),
            TABLE.toBuilder());

    private static final List<Object> GOOD = List.of(
            "text",
            SERIES,
            DATE,
            IMAGE,
            TABLE,
            1,
            1L,
            BigDecimal.ONE,
            Title.of("题"),
            Path.of("picture.png"),
            IssueNumber.regular(2024, 1),
            List.of(),
            RecipientMarks.STANDARD,
            new byte[] {1},
            (Function<Object, String>) Object::toString,
            (UnaryOperator<Article>) article -> article);

    /** A call with one argument absent. */
    private record Call(@Nullable Object target, Method method, int absent) {
        void run() throws Throwable {
            Parameter[] parameters = method.getParameters();
            @Nullable Object[] arguments = new Object[parameters.length];
            for (int i = 0; i < parameters.length; i++) {
                arguments[i] = i == absent ? null : good(parameters[i].getType());
            }
            try {
                method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        @Override
        public String toString() {
            return method.toGenericString() + " without " + method.getParameters()[absent].getName();
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void namesWhatIsAbsent(Call call) {
        String name = call.method().getParameters()[call.absent()].getName();
        assertThat(catchThrowable(call::run))
                .isInstanceOfAny(NullPointerException.class, IllegalArgumentException.class)
                .message()
                .matches(name + " must not be null(: .+)?");
    }

    @Test
    void anAbsentNumberIsToldHowToBeLeftOut() {
        assertThat(catchThrowable(() -> Issue.builder(SERIES, null, DATE)))
                .hasMessage("number must not be null: builder(series, date) is for an issue without one");
        assertThat(Issue.builder(SERIES, DATE).build().number()).isNull();
    }

    static Stream<Call> calls() {
        List<Call> calls = new ArrayList<>();
        for (Class<?> type : FACTORIES) {
            Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> Modifier.isStatic(method.getModifiers()))
                    .forEach(method -> add(calls, null, method));
        }
        for (Object builder : BUILDERS) {
            Arrays.stream(builder.getClass().getDeclaredMethods()).forEach(method -> add(calls, builder, method));
        }
        return calls.stream();
    }

    private static void add(List<Call> calls, @Nullable Object target, Method method) {
        if (!Modifier.isPublic(method.getModifiers()) || method.isSynthetic()) {
            return;
        }
        for (int i = 0; i < method.getParameterCount(); i++) {
            Parameter parameter = method.getParameters()[i];
            if (!parameter.getType().isPrimitive()
                    && !parameter.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                calls.add(new Call(target, method, i));
            }
        }
    }

    private static Object good(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isArray() && !type.getComponentType().isPrimitive()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        Class<?> wanted = type == int.class ? Integer.class : type == long.class ? Long.class : type;
        return GOOD.stream()
                .filter(wanted::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no good value of " + type));
    }
}
