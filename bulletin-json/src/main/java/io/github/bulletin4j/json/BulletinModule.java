package io.github.bulletin4j.json;

import io.github.bulletin4j.json.codec.ValueCodec;
import io.github.bulletin4j.json.format.BulletinFormat;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Teaches an application's own Jackson 3 mapper the format: every type of the model, alone or within the application's own
 * types, is read and written as {@link IssueJson} does.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new BulletinModule()).build();
 * }</pre>
 *
 * <p>{@code findAndAddModules()} finds it too. The layout of what is written, and what counts as JSON when reading, are the
 * mapper's; refusals are its exceptions, with the {@link JsonReadException} as cause. A kind of number, block, inline or
 * appendix is read and written with its {@code kind} even where only that kind is possible.
 *
 * <p>Numbers in table cells and extensions are kept exactly when read from a document. A tree ({@code JsonNode}) has only
 * what the mapper made of them before: {@code 1.1} for {@code 1.10} unless it is told otherwise.
 *
 * <p>A mapper <em>without</em> this module writes an issue as it writes any record: without {@code formatVersion} and
 * {@code kind}, which is not the format and which {@link IssueJson} refuses. It cannot read issues.
 */
public final class BulletinModule extends JacksonModule {

    /** The module, which has no options. */
    public BulletinModule() {}

    @Override
    public String getModuleName() {
        return BulletinModule.class.getName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        SimpleDeserializers deserializers = new SimpleDeserializers();
        BulletinFormat.visit(new BulletinFormat.Visitor() {
            @Override
            public <T> void visit(Class<T> type, ValueCodec<T> codec) {
                serializers.addSerializer(type, new CodecSerializer<>(type, codec));
                deserializers.addDeserializer(type, new CodecDeserializer<>(type, codec));
                if (type.isSealed()) {
                    for (Class<?> kind : type.getPermittedSubclasses()) {
                        addKind(deserializers, kind.asSubclass(type), codec);
                    }
                }
            }
        });
        context.addSerializers(serializers);
        context.addDeserializers(deserializers);
    }

    private static <K> void addKind(SimpleDeserializers deserializers, Class<K> kind, ValueCodec<? super K> codec) {
        deserializers.addDeserializer(kind, new CodecDeserializer<>(kind, codec));
    }
}
