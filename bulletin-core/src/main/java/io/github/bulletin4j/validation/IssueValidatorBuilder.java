package io.github.bulletin4j.validation;

import io.github.bulletin4j.check.Bounds;
import io.github.bulletin4j.constraint.Advice;
import io.github.bulletin4j.message.Excerpt;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link IssueValidator} whose rules are those of an office: without some, with other severities and bounds, with
 * more. Not safe for use by several threads.
 */
public final class IssueValidatorBuilder {

    private final Set<String> without = new HashSet<>();
    private final Map<String, Severity> severities = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> bounds = new HashMap<>();
    private final List<OwnRule> rules = new ArrayList<>();
    private @Nullable Validator validator;

    IssueValidatorBuilder() {}

    /**
     * Takes rules out.
     *
     * @param codes their codes, such as {@code heading-skip}; {@link #build()} refuses one that no rule has
     * @return {@code this}
     */
    public IssueValidatorBuilder without(String... codes) {
        for (String code : Objects.requireNonNull(codes, "codes must not be null")) {
            without.add(Objects.requireNonNull(code, "code must not be null"));
        }
        return this;
    }

    /**
     * Changes how much the findings of a rule matter.
     *
     * @param code its code; {@link #build()} refuses one that no rule has
     * @param severity the severity of all its findings
     * @return {@code this}
     */
    public IssueValidatorBuilder severity(String code, Severity severity) {
        Objects.requireNonNull(code, "code must not be null");
        severities.put(code, Objects.requireNonNull(severity, "severity must not be null"));
        return this;
    }

    /**
     * Changes a bound of a rule, wherever the rule has that bound. {@code bound("too-long", 40, 50)} allows lines of a
     * headline 50 characters; the bounds are those that the constraints of the model state. Such are of {@code too-long}:
     * 40 characters of a headline's line, 80 of a title, 60 of a kicker or subtitle, 100 of a name, 3 lines of a headline;
     * of {@code out-of-range}: the years 1949 and 2100.
     *
     * @param code the code of the rule; {@link #build()} refuses one that no rule has
     * @param from the bound that it states; {@link #build()} refuses one that it does not state
     * @param to the bound that shall hold
     * @return {@code this}
     */
    public IssueValidatorBuilder bound(String code, int from, int to) {
        Objects.requireNonNull(code, "code must not be null");
        bounds.computeIfAbsent(code, key -> new HashMap<>()).put(from, to);
        return this;
    }

    /**
     * Adds a rule of one's own. It is not asked about articles and appendices alone.
     *
     * @param code the code of its findings
     * @param severity their severity
     * @param rule the rule
     * @return {@code this}
     */
    public IssueValidatorBuilder rule(String code, Severity severity, IssueRule rule) {
        rules.add(new OwnRule(code, severity, rule));
        return this;
    }

    /**
     * Runs on an application's own validator in place of one made for this purpose; defaults to the latter.
     *
     * @param validator the application's validator
     * @return {@code this}
     */
    public IssueValidatorBuilder using(Validator validator) {
        this.validator = Objects.requireNonNull(validator, "validator must not be null");
        return this;
    }

    /**
     * Builds the validator.
     *
     * @return the validator
     * @throws IllegalArgumentException if something was said of a code that no rule has, be it one of this library's or one that
     *     was added, or of a bound that its rule does not state; a {@linkplain #using given validator} may have rules of its own,
     *     so that any code is accepted with it
     * @throws IllegalStateException if a bound was changed of an application's own validator, which has them fixed, or if
     *     Hibernate Validator is missing and no other validator was given
     */
    public IssueValidator build() {
        if (validator != null && !bounds.isEmpty()) {
            throw new IllegalStateException("bounds must not be changed of a validator that is given, got " + bounds);
        }
        if (validator == null) {
            checkCodes();
            checkBounds();
        }
        Bounds changed = new Bounds(bounds);
        return new IssueValidator(
                validator == null ? created(changed) : validator,
                validator == null ? List.of(Default.class) : List.of(Default.class, Advice.class),
                changed,
                new Adjustments(Set.copyOf(without), Map.copyOf(severities)),
                List.copyOf(rules));
    }

    private void checkCodes() {
        SortedSet<String> said = new TreeSet<>(without);
        said.addAll(severities.keySet());
        said.addAll(bounds.keySet());
        rules.forEach(rule -> said.remove(rule.code()));
        if (said.isEmpty()) {
            return;
        }
        SortedSet<String> codes = RuleCodes.all();
        for (String code : said) {
            if (!codes.contains(code)) {
                throw new IllegalArgumentException("no rule has the code \"" + Excerpt.name(code)
                        + "\", expected a code of rule(...) or one of " + String.join(", ", codes));
            }
        }
    }

    private void checkBounds() {
        if (bounds.isEmpty()) {
            return;
        }
        Map<String, SortedSet<Integer>> stated = StatedBounds.byCode();
        bounds.forEach((code, changes) -> {
            SortedSet<Integer> expected = stated.get(code);
            if (expected == null) {
                throw new IllegalArgumentException("the rule \"" + Excerpt.name(code)
                        + "\" has no bounds, expected one of " + String.join(", ", stated.keySet()));
            }
            for (int from : new TreeSet<>(changes.keySet())) {
                if (!expected.contains(from)) {
                    throw new IllegalArgumentException(
                            "the rule \"" + code + "\" has no bound " + from + ", expected one of " + join(expected));
                }
            }
        });
    }

    private static String join(SortedSet<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static Validator created(Bounds bounds) {
        try {
            return HibernateProvider.validator(bounds);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "IssueValidator.create() needs Hibernate Validator, which is missing: add"
                            + " org.hibernate.validator:hibernate-validator to the class path (module"
                            + " org.hibernate.validator), or give a validator to IssueValidator.using(...)",
                    e);
        }
    }

    /** A rule with the code and the severity of its findings. */
    record OwnRule(String code, Severity severity, IssueRule rule) {
        OwnRule {
            Objects.requireNonNull(code, "code must not be null");
            Objects.requireNonNull(severity, "severity must not be null");
            Objects.requireNonNull(rule, "rule must not be null");
        }
    }

    /** What is left out of a report, and what severity the rest has. */
    record Adjustments(Set<String> without, Map<String, Severity> severities) {

        boolean keeps(Finding finding) {
            return !without.contains(finding.code());
        }

        Finding adjust(Finding finding) {
            Severity severity = severities.getOrDefault(finding.code(), finding.severity());
            return severity == finding.severity() ? finding : finding.withSeverity(severity);
        }
    }
}
