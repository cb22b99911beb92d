package io.github.bulletin4j.json.layout;

import io.github.bulletin4j.json.codec.JsonInput;
import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.codec.Phrase;
import io.github.bulletin4j.json.codec.Place;
import io.github.bulletin4j.json.codec.SchemaDefinitions;
import io.github.bulletin4j.json.codec.ValueCodec;
import io.github.bulletin4j.json.format.FormatVersion;
import io.github.bulletin4j.layout.Layout;
import java.util.Map;

/** A layout as a document, and its JSON Schema. */
public final class LayoutFormat extends ValueCodec<Layout> {

    /** Reads and writes layouts. */
    public static final LayoutFormat LAYOUT = new LayoutFormat();

    private LayoutFormat() {}

    @Override
    public Phrase expectation() {
        return LayoutFile.CODEC.expectation();
    }

    @Override
    public Layout read(JsonInput in) {
        Place start = in.here();
        return new LayoutAssembly(LayoutFile.CODEC.read(in), start).layout();
    }

    /** From the base that leaves less to say. */
    @Override
    public void write(JsonOutput out, Layout layout) {
        LayoutFile fromStandard = LayoutFile.of(layout, Base.STANDARD);
        LayoutFile fromGbt = LayoutFile.of(layout, Base.GBT9704);
        LayoutFile.CODEC.write(out, fromGbt.size() < fromStandard.size() ? fromGbt : fromStandard);
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return LayoutFile.CODEC.schema(definitions);
    }

    /**
     * The JSON Schema of a layout.
     *
     * @return the schema
     */
    public static Map<String, Object> schema() {
        SchemaDefinitions definitions = new SchemaDefinitions();
        Map<String, Object> layout = LAYOUT.schema(definitions);
        Map<String, Object> schema = SchemaDefinitions.object(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "$id",
                "urn:bulletin4j:layout-1.0",
                "title",
                "Layout of a bulletin (简报版式), format " + FormatVersion.CURRENT,
                "description",
                "Lengths are text: mm, cm, pt, em (characters of the body), line (lines of the grid), or a size of type"
                        + " from 初号 to 八号. What is not said is the base's. The reader also refuses what does not go"
                        + " together, such as a grid that does not fit the sheet.");
        schema.putAll(layout);
        schema.put("$defs", definitions.schemas());
        return schema;
    }
}
