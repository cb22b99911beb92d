package io.github.bulletin4j.model;

import org.jspecify.annotations.Nullable;

/** An appendix (附件). Its label, 附件 or 附件1, 附件2 …, follows from its place: {@link Issue#appendixLabel(int)}. */
public sealed interface Appendix permits TableAppendix, StatisticsAppendix, ProseAppendix {

    /**
     * The title.
     *
     * @return the title, printed centred
     */
    String title();

    /**
     * The period that the appendix is about.
     *
     * @return the period, printed in brackets below the title, or null
     */
    @Nullable
    ReportingPeriod period();
}
