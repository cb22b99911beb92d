/**
 * The bulletin (简报) as immutable values: start with {@link io.github.bulletin4j.model.Issue}.
 *
 * <p>Every type here is an immutable record or enum and safe for use by many threads. A constructor does not judge: it
 * refuses only what would break the type, such as a {@code null} inside a list. Whatever an author can get wrong is a
 * constraint, so that one validation reports all of it. Therefore a component that the rules require may hold
 * {@code null} until validation has found no error; only components that may be absent in a valid issue are marked {@link org.jspecify.annotations.Nullable}. An absent list is an empty list.
 */
@NullMarked
package io.github.bulletin4j.model;

import org.jspecify.annotations.NullMarked;
