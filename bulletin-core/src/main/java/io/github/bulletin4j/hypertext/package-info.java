/** What outputs of linked text share: levels of headings, addresses, characters that they cannot hold. Used inside only. */
@NullMarked
package io.github.bulletin4j.hypertext;

import org.jspecify.annotations.NullMarked;
