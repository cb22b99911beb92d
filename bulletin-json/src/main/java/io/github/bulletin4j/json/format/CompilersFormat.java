package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.Field;
import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.codec.ListFormat;
import io.github.bulletin4j.json.codec.RecordFormat;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.Values;
import io.github.bulletin4j.model.Compilers;
import java.util.List;

/** The compiling offices (编印单位). */
final class CompilersFormat extends RecordFormat<Compilers> {

    static final CompilersFormat COMPILERS = new CompilersFormat();

    private final Field<List<String>> offices =
            requiredList("offices", ListFormat.of(Scalars.TEXT), "The offices in print order (编印单位).");
    private final Field<String> role =
            required("role", Scalars.TEXT, "What they do, printed after them, such as 编, 编印, 主办.");

    private CompilersFormat() {
        super("Compilers", "The offices that compile an issue (编印单位).");
    }

    @Override
    protected void takeApart(Compilers object, JsonOutput out) {
        out.field(offices, object.offices());
        out.field(role, object.role());
    }

    @Override
    protected Compilers construct(Values values) {
        return new Compilers(values.get(offices), values.get(role));
    }
}
