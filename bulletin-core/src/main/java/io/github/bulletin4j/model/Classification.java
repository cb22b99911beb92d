package io.github.bulletin4j.model;

/** How far an issue may spread (密级). */
public enum Classification {
    /** 内部: for internal use, not a state secret. */
    INTERNAL("内部"),
    /** 秘密. */
    CONFIDENTIAL("秘密"),
    /** 机密. */
    SECRET("机密"),
    /** 绝密. */
    TOP_SECRET("绝密");

    private final String label;

    Classification(String label) {
        this.label = label;
    }

    /**
     * The level as printed, such as 机密.
     *
     * @return the Chinese term
     */
    public String label() {
        return label;
    }
}
