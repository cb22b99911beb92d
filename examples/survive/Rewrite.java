import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;

/** Opens the documents of a folder with a library and saves them: {@code Rewrite docx4j|poi FROM TO}. */
public final class Rewrite {
    public static void main(String[] arguments) throws Exception {
        List<Path> documents;
        try (Stream<Path> found = Files.list(Path.of(arguments[1]))) {
            documents = found.toList();
        }
        for (Path document : documents) {
            Path saved = Path.of(arguments[2]).resolve(document.getFileName());
            if (arguments[0].equals("docx4j")) {
                docx4j(document, saved);
            } else {
                poi(document, saved);
            }
        }
    }

    private static void docx4j(Path document, Path saved) throws Exception {
        WordprocessingMLPackage opened = WordprocessingMLPackage.load(document.toFile());
        // A part that nobody asks for is saved as its bytes.
        for (Part part : opened.getParts().getParts().values()) {
            if (part instanceof JaxbXmlPart<?> xml) {
                xml.getContents();
            }
        }
        opened.save(saved.toFile());
    }

    private static void poi(Path document, Path saved) throws Exception {
        try (InputStream in = Files.newInputStream(document);
                XWPFDocument opened = new XWPFDocument(in);
                OutputStream out = Files.newOutputStream(saved)) {
            opened.write(out);
        }
    }
}
