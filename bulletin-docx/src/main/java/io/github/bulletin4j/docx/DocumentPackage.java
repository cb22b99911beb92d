package io.github.bulletin4j.docx;

import io.github.bulletin4j.docx.body.BlockSink;
import io.github.bulletin4j.docx.body.BodyWriter;
import io.github.bulletin4j.docx.body.Links;
import io.github.bulletin4j.docx.body.Pictures;
import io.github.bulletin4j.docx.body.UnfitBlockException;
import io.github.bulletin4j.docx.markup.IllegalCharacterException;
import io.github.bulletin4j.docx.markup.MarkupWriter;
import io.github.bulletin4j.docx.markup.Namespaces;
import io.github.bulletin4j.docx.markup.XmlOutput;
import io.github.bulletin4j.docx.pack.Compressors;
import io.github.bulletin4j.docx.pack.PackageWriter;
import io.github.bulletin4j.docx.pack.ReadyPart;
import io.github.bulletin4j.docx.parts.LayoutParts;
import io.github.bulletin4j.docx.parts.Relation;
import io.github.bulletin4j.docx.parts.UnprintedParts;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.unprinted.PrintedLines;
import io.github.bulletin4j.unprinted.UnprintedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.P;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tr;

/** Writes the parts of one document into its package: those of the layout are copied, three or more are made. */
final class DocumentPackage {
    private static final byte[] OPENING = ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document"
                    + Namespaces.declarations() + "><w:body>")
            .getBytes(StandardCharsets.US_ASCII);

    private static final int SMALL = 4096;

    private DocumentPackage() {}

    static void write(Issue issue, LayoutParts parts, Compressors compressors, OutputStream out) throws IOException {
        try (PackageWriter writer = new PackageWriter(out, compressors)) {
            for (ReadyPart part : parts.parts()) {
                writer.copy(part);
            }
            writer.copy(coreProperties(issue));
            Pictures pictures = new Pictures();
            Links links = new Links();
            PrintedLines printed = new PrintedLines();
            try (OutputStream document = writer.begin("word/document.xml")) {
                document(issue, parts, pictures, links, printed, new XmlOutput(document));
            }
            List<Relation> relations = new ArrayList<>(pictures.relations());
            relations.addAll(links.relations());
            writer.copy(parts.relationships(relations));
            for (Pictures.Stored picture : pictures.all()) {
                String name = "word/" + picture.relation().target();
                writer.copy(ReadyPart.stored(name, picture.image().data()));
            }
            try (OutputStream item = writer.begin(UnprintedParts.ITEM)) {
                unprinted(issue, printed, new XmlOutput(item));
            }
            writer.finish();
        } catch (IllegalCharacterException e) {
            throw IllegalText.refusal(issue, e);
        } catch (UnfitBlockException e) {
            throw new RenderException(String.valueOf(e.getMessage()), e.path(), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static ReadyPart coreProperties(Issue issue) {
        ByteArrayOutputStream content = new ByteArrayOutputStream(1024);
        CoreProperties.write(issue, new XmlOutput(content, 1024));
        String name = "docProps/core.xml";
        return content.size() < SMALL
                ? ReadyPart.stored(name, content.toByteArray())
                : ReadyPart.of(name, content.toByteArray());
    }

    private static void unprinted(Issue issue, PrintedLines printed, XmlOutput out) {
        out.markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<" + UnprintedParts.ELEMENT
                + " xmlns=\"" + UnprintedParts.NAMESPACE + "\">");
        out.markup(UnprintedWriter.write(issue, printed));
        out.markup("</" + UnprintedParts.ELEMENT + ">").flush();
    }

    private static void document(
            Issue issue, LayoutParts parts, Pictures pictures, Links links, PrintedLines printed, XmlOutput out) {
        out.markup(OPENING);
        MarkupWriter markup = new MarkupWriter(out, parts.markup());
        SectPr last = BodyWriter.write(issue, parts, pictures, links, printed, new MarkupSink(markup));
        markup.write(last);
        out.markup("</w:body></w:document>").flush();
    }

    /** Writes blocks as they come. */
    private record MarkupSink(MarkupWriter markup) implements BlockSink {
        @Override
        public void paragraph(P paragraph) {
            markup.write(paragraph);
        }

        @Override
        public void beginTable(Tbl table) {
            markup.beginTable(table);
        }

        @Override
        public void row(Tr row) {
            markup.write(row);
        }

        @Override
        public void endTable() {
            markup.endTable();
        }
    }
}
