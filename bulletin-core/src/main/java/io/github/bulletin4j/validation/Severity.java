package io.github.bulletin4j.validation;

import io.github.bulletin4j.constraint.Advice;
import jakarta.validation.Payload;
import java.util.Set;

/** How much a finding matters (级别), the most severe first. */
public enum Severity {
    /** 错误: do not publish. */
    ERROR("错误"),
    /** 警告: look before you publish. */
    WARNING("警告"),
    /** 提示: a matter of style or completeness. */
    HINT("提示");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /**
     * The Chinese term.
     *
     * @return 错误, 警告 or 提示
     */
    public String label() {
        return label;
    }

    /** What the payload of a constraint says; an error if it says nothing. */
    static Severity of(Set<Class<? extends Payload>> payload) {
        if (payload.contains(Advice.Warning.class)) {
            return WARNING;
        }
        return payload.contains(Advice.Hint.class) ? HINT : ERROR;
    }
}
