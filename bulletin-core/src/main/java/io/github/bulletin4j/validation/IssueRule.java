package io.github.bulletin4j.validation;

import io.github.bulletin4j.model.Issue;

/**
 * A rule of an application's own (自定义规则), for {@link IssueValidatorBuilder#rule}:
 *
 * <pre>{@code
 * IssueValidator.builder().rule("exclamation", Severity.WARNING, (issue, places) -> {
 *     for (int i = 0; i < issue.articles().size(); i++) {
 *         if (issue.articles().get(i).title().headlineText().contains("！")) {
 *             places.add("articles[" + i + "].title", "标题中有叹号", "a title with an exclamation mark");
 *         }
 *     }
 * });
 * }</pre>
 *
 * <p>It is called for every issue, broken ones too: what the model says may be absent may be absent, and more than that.
 * A validator may be used by many threads, so a rule must be fit for that.
 */
@FunctionalInterface
public interface IssueRule {

    /**
     * Checks an issue.
     *
     * @param issue the issue
     * @param places takes every place that breaks the rule
     */
    void check(Issue issue, Places places);

    /** Takes places that break a rule. */
    @FunctionalInterface
    interface Places {

        /**
         * Adds a place.
         *
         * @param path the way to it, such as {@code articles[2].title}; empty when it is the whole issue
         * @param messageZh what is wrong, in Chinese
         * @param messageEn what is wrong, in English
         */
        void add(String path, String messageZh, String messageEn);
    }
}
