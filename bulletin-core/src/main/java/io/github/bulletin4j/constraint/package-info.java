/**
 * The rules of a bulletin as constraints of Jakarta Validation.
 *
 * <p>Every constraint that checks something is annotated with its stable {@link io.github.bulletin4j.constraint.Code}.
 * Errors are in the default group, so that {@code validator.validate(issue)} by any application finds exactly them. Warnings
 * and hints are in the group {@link io.github.bulletin4j.constraint.Advice} and say which they are by their payload. The
 * facade {@code io.github.bulletin4j.validation.IssueValidator} checks both.
 *
 * <p>The annotations name no validators: Hibernate Validator finds those of this library as services of the type {@link
 * jakarta.validation.ConstraintValidator}, on the class path and on the module path. {@code null} is valid for all of them
 * but {@link io.github.bulletin4j.constraint.Required}.
 */
@NullMarked
package io.github.bulletin4j.constraint;

import org.jspecify.annotations.NullMarked;
