package io.github.bulletin4j.examples.quickstart;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A piece of Java in a text of Markdown, as a reader copies it into a method.
 *
 * @param imports the lines above it that import what it uses
 * @param code the statements
 */
record JavaPiece(String imports, String code) {
    private static final Pattern FENCED = Pattern.compile("```java\n((?:import [^\n]*\n|\n)*)(.*?)```", Pattern.DOTALL);

    /** The pieces of a text in order. */
    static List<JavaPiece> all(String markdown) {
        return FENCED.matcher(markdown)
                .results()
                .map(piece -> new JavaPiece(piece.group(1), piece.group(2)))
                .toList();
    }

    /** What the compiler has against the piece in a method that has an issue. */
    List<String> errors() {
        String issue = code.contains("Issue issue = ") ? "" : "io.github.bulletin4j.model.Issue issue";
        String source =
                imports + "class Piece {\n  void piece(" + issue + ") throws Exception {\n" + code + "\n  }\n}\n";
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        compiler.getTask(
                        null,
                        null,
                        problems,
                        List.of("-proc:none", "-implicit:none", "-d", "target"),
                        null,
                        List.of(new Source(source)))
                .call();
        return problems.getDiagnostics().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .map(problem -> problem.getMessage(null))
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///Piece.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
