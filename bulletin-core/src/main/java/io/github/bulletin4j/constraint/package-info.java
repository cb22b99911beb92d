/**
 * The rules of a bulletin as constraints of Jakarta Validation.
 *
 * <p>Every constraint that checks something is annotated with its stable {@link io.github.bulletin4j.constraint.Code}.
 * Errors are in the default group, so that {@code validator.validate(issue)} by any application finds exactly them. Warnings
 * and hints are in the group {@link io.github.bulletin4j.constraint.Advice} and say which they are by their payload. The
 * facade {@code io.github.bulletin4j.validation.IssueValidator} checks both.
 *
 * <p>Validators are stateless after their initialisation and safe for use by many threads. They take {@code null} for
 * valid; only {@link io.github.bulletin4j.constraint.Required} does not.
 */
@NullMarked
package io.github.bulletin4j.constraint;

import org.jspecify.annotations.NullMarked;
