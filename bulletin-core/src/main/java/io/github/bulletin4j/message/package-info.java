/** How findings are worded, shortened and ordered. Not exported. */
@NullMarked
package io.github.bulletin4j.message;

import org.jspecify.annotations.NullMarked;
