package io.github.bulletin4j.check;

import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.IssueNumber.Combined;
import io.github.bulletin4j.model.IssueNumber.Regular;
import io.github.bulletin4j.model.IssueNumber.Supplement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which parts of a number a house style leaves out: a part is printed if the number reads otherwise with another. */
record NumberParts(HouseStyle style, @Nullable LocalDate date) {

    /** The names of the components that are not printed. A label stands in place of a number, which thus needs no print. */
    @SuppressWarnings("NullAway") // a draft may lack any part
    List<String> unprinted(IssueNumber number) {
        List<String> parts = new ArrayList<>();
        if (number instanceof Regular it && it.label() == null) {
            year(parts, it, it.year(), new Regular(next(it.year()), it.issue(), it.cumulative(), null));
            part(parts, "issue", it, it.issue(), new Regular(it.year(), next(it.issue()), it.cumulative(), null));
            part(
                    parts,
                    "cumulative",
                    it,
                    it.cumulative(),
                    new Regular(it.year(), it.issue(), next(it.cumulative()), null));
        } else if (number instanceof Combined it) {
            Integer first = it.cumulativeFrom();
            Integer last = it.cumulativeTo();
            year(parts, it, it.year(), new Combined(next(it.year()), it.from(), it.to(), first, last));
            part(parts, "from", it, it.from(), new Combined(it.year(), next(it.from()), next(it.to()), first, last));
            part(
                    parts,
                    first == null ? "cumulativeTo" : "cumulativeFrom",
                    it,
                    first == null ? last : first,
                    new Combined(it.year(), it.from(), it.to(), next(first), next(last)));
        } else if (number instanceof Supplement it) {
            year(parts, it, it.year(), new Supplement(next(it.year()), it.issue()));
            part(parts, "issue", it, it.issue(), new Supplement(it.year(), next(it.issue())));
        }
        return parts;
    }

    /** The year of the date goes without saying. */
    private void year(List<String> parts, IssueNumber number, @Nullable Integer year, IssueNumber other) {
        if (date == null || year == null || date.getYear() != year) {
            part(parts, "year", number, year, other);
        }
    }

    private void part(List<String> parts, String name, IssueNumber number, @Nullable Integer value, IssueNumber other) {
        if (value != null && style.format(number, date).equals(style.format(other, date))) {
            parts.add(name);
        }
    }

    private static @Nullable Integer next(@Nullable Integer number) {
        return number == null ? null : (Integer) (number + 1);
    }
}
