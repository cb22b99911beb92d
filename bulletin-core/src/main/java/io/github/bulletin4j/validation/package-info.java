/** Checks an issue before it is printed: start with {@link io.github.bulletin4j.validation.IssueValidator}. */
@NullMarked
package io.github.bulletin4j.validation;

import org.jspecify.annotations.NullMarked;
