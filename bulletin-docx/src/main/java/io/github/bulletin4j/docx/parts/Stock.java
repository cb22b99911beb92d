package io.github.bulletin4j.docx.parts;

import io.github.bulletin4j.docx.pack.ReadyPart;
import io.github.bulletin4j.layout.Layout;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is made of a layout. For the built-in layouts it is made when the library is built, and shipped with it: a short
 * run then need not load the classes that make it.
 *
 * @param parts the parts, the document's relationships first
 * @param markup the markup of the shared properties, in their order
 */
record Stock(List<ReadyPart> parts, List<byte[]> markup) {
    private static final String STANDARD = "standard.stock";
    private static final String GBT_9704 = "gbt9704.stock";

    /**
     * Makes the stock of the built-in layouts. Run by the build.
     *
     * @param arguments the folder to write to
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0], Stock.class.getPackageName().replace('.', '/'));
        Files.createDirectories(folder);
        try (OutputStream standard = Files.newOutputStream(folder.resolve(STANDARD));
                OutputStream gbt = Files.newOutputStream(folder.resolve(GBT_9704))) {
            LayoutParts.make(Layout.standard()).write(standard);
            LayoutParts.make(Layout.gbt9704()).write(gbt);
        }
    }

    /** The stock that was shipped for a layout, or null for a layout that is not built in. */
    static @Nullable Stock ready(Layout layout) {
        if (is(layout, Layout.standard())) {
            return read(STANDARD);
        }
        return is(layout, Layout.gbt9704()) ? read(GBT_9704) : null;
    }

    /** Most layouts are the built-in object itself; to compare two takes a while when it is done for the first time. */
    private static boolean is(Layout layout, Layout builtIn) {
        return layout == builtIn || layout.equals(builtIn);
    }

    private static @Nullable Stock read(String name) {
        try (InputStream in = Stock.class.getResourceAsStream(name)) {
            return in == null ? null : read(new DataInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException("the library's own file " + name + " cannot be read", e);
        }
    }

    private static Stock read(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<ReadyPart> parts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            parts.add(new ReadyPart(in.readUTF(), in.readLong(), in.readInt(), true, bytes(in)));
        }
        count = in.readInt();
        List<byte[]> markup = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            markup.add(bytes(in));
        }
        return new Stock(parts, markup);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }

    void write(OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeInt(parts.size());
        for (ReadyPart part : parts) {
            out.writeUTF(part.name());
            out.writeLong(part.checksum());
            out.writeInt(part.size());
            bytes(out, part.bytes());
        }
        out.writeInt(markup.size());
        for (byte[] bytes : markup) {
            bytes(out, bytes);
        }
        out.flush();
    }

    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
