package io.github.bulletin4j.testing;

import io.github.bulletin4j.constraint.AtLeast;
import io.github.bulletin4j.constraint.InRange;
import io.github.bulletin4j.constraint.Name;
import io.github.bulletin4j.constraint.Positive;
import io.github.bulletin4j.constraint.Required;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.CellValue;
import io.github.bulletin4j.model.Colophon;
import io.github.bulletin4j.model.EditorNote;
import io.github.bulletin4j.model.Image;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Link;
import io.github.bulletin4j.model.Marking;
import io.github.bulletin4j.model.Quote;
import io.github.bulletin4j.model.Strong;
import io.github.bulletin4j.model.Text;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.testing.Fault.Planted;
import io.github.bulletin4j.testing.Fault.Planter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Faults of a single value, planted at any place of the issue that can have them. */
final class StringFaults {

    private static final Set<Class<?>> PROSE = Set.of(Text.class, Strong.class, Quote.class, EditorNote.class);

    private StringFaults() {}

    /** Not in the value of a cell: of nothing, the cell is empty. */
    static Planted required(Issue issue, Random random) {
        Slot slot = any(
                issue,
                random,
                place -> place.has(Required.class)
                        && place.value() != null
                        && !CellValue.class.isAssignableFrom(place.owner()));
        return plant(slot, slot.value() instanceof List<?> ? List.of() : null);
    }

    static Planted blank(Issue issue, Random random) {
        return plant(any(issue, random, StringFaults::isName), "　");
    }

    static Planted untrimmed(Issue issue, Random random) {
        Slot slot = any(issue, random, StringFaults::isName);
        return plant(slot, " " + slot.value());
    }

    static Planted lineBreak(Issue issue, Random random) {
        Slot slot = any(issue, random, StringFaults::isName);
        return plant(slot, slot.value() + "\n续");
    }

    /** Not in a title, which has a bound in all besides. */
    static Planted tooLong(Issue issue, Random random) {
        Slot slot = any(issue, random, place -> isName(place) && place.owner() != Title.class);
        String text = (String) slot.value();
        int most = slot.annotated().getAnnotation(Name.class).max();
        return plant(slot, text + "长".repeat(most + 1 - text.length()));
    }

    static Planted illegalCharacter(Issue issue, Random random) {
        Slot slot = any(issue, random, StringFaults::isFreeText);
        String illegal = List.of("\u0000", "\u0001", "\u000B", "\uFFFE", "\uFFFF", "\uD800", "\uDC00")
                .get(random.nextInt(7));
        return plant(slot, slot.value() + illegal + "后");
    }

    /** The print run makes sure that there is a number. */
    static Planted outOfRange(Issue issue, Random random) {
        Slot slot = any(
                withPrintRun(issue),
                random,
                place -> place.value() != null
                        && place.type() != LocalDate.class
                        && (place.has(InRange.class) || place.has(AtLeast.class) || place.has(Positive.class))
                        && (place.owner() != Cell.class || place.value().equals(1)));
        if (slot.has(Positive.class)) {
            return plant(slot, BigDecimal.ZERO);
        }
        if (slot.has(AtLeast.class)) {
            int less = slot.annotated().getAnnotation(AtLeast.class).value() - 1;
            return plant(slot, slot.value() instanceof List<?> list ? list.subList(0, less) : (Object) less);
        }
        InRange range = slot.annotated().getAnnotation(InRange.class);
        return plant(slot, random.nextBoolean() ? range.min() - 1 : range.max() + 1);
    }

    private static Issue withPrintRun(Issue issue) {
        Colophon colophon = (issue.colophon() == null ? Colophon.builder() : issue.colophon().toBuilder())
                .printRun(9)
                .build();
        return issue.toBuilder().colophon(colophon).build();
    }

    /** A fault of running text, appended to any text of a body or a note. */
    static Planter prose(String wrong) {
        return (issue, random) -> {
            Slot slot = any(
                    issue,
                    random,
                    place -> PROSE.contains(place.owner())
                            && place.path().endsWith(".text")
                            && place.type() == String.class);
            return plant(slot, slot.value() + wrong);
        };
    }

    private static boolean isName(Slot slot) {
        return slot.value() instanceof String && slot.has(Name.class);
    }

    /** Any text but those of which a control character makes something else wrong as well. */
    private static boolean isFreeText(Slot slot) {
        boolean date = slot.owner() == CellValue.TextValue.class
                && String.valueOf(slot.value()).matches("\\d{4}-\\d\\d-\\d\\d");
        boolean copyNumber = slot.owner() == Marking.class && slot.path().endsWith("copyNumber");
        boolean target = slot.owner() == Link.class && slot.path().endsWith(".target");
        return slot.value() instanceof String && !date && !copyNumber && !target && slot.owner() != Image.class;
    }

    private static Slot any(Issue issue, Random random, Predicate<Slot> fits) {
        List<Slot> slots = Slot.of(issue).stream().filter(fits).toList();
        return slots.get(random.nextInt(slots.size()));
    }

    private static Planted plant(Slot slot, @Nullable Object value) {
        return new Planted(slot.with().apply(value), slot.path());
    }
}
