/**
 * Bulletins as JSON, format 1.0: start with {@link io.github.bulletin4j.json.IssueJson}; for archives of one issue a line
 * see {@link io.github.bulletin4j.json.JsonLines}, for an application's own Jackson mapper
 * {@link io.github.bulletin4j.json.BulletinModule}.
 *
 * <p>The format is described once, in code, and the reader, the writer and the JSON Schema are all made of that
 * description. That is why the schema does not come from a generator that looks at the classes of the model: such a
 * generator would describe the model, while the reader knows short forms, defaults and a discriminator that the model does
 * not have, and the two could drift apart.
 */
@NullMarked
package io.github.bulletin4j.json;

import org.jspecify.annotations.NullMarked;
