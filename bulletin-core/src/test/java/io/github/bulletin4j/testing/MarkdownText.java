package io.github.bulletin4j.testing;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * The text of Markdown as commonmark-java understands it. Of an issue that is written as Markdown nothing is code, a soft line
 * break, or HTML but line breaks, {@code strong} and the empty comment: what else there is, is refused.
 */
public final class MarkdownText {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private MarkdownText() {}

    /**
     * The tree of a text.
     *
     * @param markdown the text
     * @return the document
     */
    public static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /**
     * The lines of a text: paragraphs, headings, items with their numbers or bullets, rows of tables, whose cells tabs divide.
     *
     * @param markdown the text
     * @return each with a line feed at its end
     */
    public static String of(String markdown) {
        Lines lines = new Lines();
        parse(markdown).accept(lines);
        return lines.text.toString();
    }

    private static final class Lines extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();

        @Override
        protected void visitChildren(Node parent) {
            boolean known = parent instanceof Document
                    || parent instanceof BlockQuote
                    || parent instanceof BulletList
                    || parent instanceof OrderedList
                    || parent instanceof ListItem
                    || parent instanceof Paragraph
                    || parent instanceof Heading
                    || parent instanceof StrongEmphasis
                    || parent instanceof Link
                    || parent instanceof TableBlock
                    || parent instanceof TableHead
                    || parent instanceof TableBody
                    || parent instanceof TableRow
                    || parent instanceof TableCell
                    || parent instanceof Text
                    || parent instanceof HardLineBreak
                    || parent instanceof ThematicBreak;
            if (!known) {
                throw new AssertionError("no text of an issue is " + parent);
            }
            super.visitChildren(parent);
        }

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(HardLineBreak node) {
            text.append('\n');
        }

        @Override
        public void visit(Paragraph node) {
            line(node);
        }

        @Override
        public void visit(Heading node) {
            line(node);
        }

        @Override
        public void visit(ListItem node) {
            if (node.getParent() instanceof OrderedList list) {
                int number = list.getMarkerStartNumber();
                for (Node before = node.getPrevious(); before != null; before = before.getPrevious()) {
                    number++;
                }
                text.append(number).append(list.getMarkerDelimiter());
            } else {
                text.append('•');
            }
            line(node);
        }

        @Override
        public void visit(HtmlInline node) {
            switch (node.getLiteral()) {
                case "<br>" -> text.append('\n');
                case "<strong>", "</strong>" -> {}
                default -> throw new AssertionError(node.getLiteral());
            }
        }

        @Override
        public void visit(HtmlBlock node) {
            if (!node.getLiteral().equals("<!-- -->")) {
                throw new AssertionError(node.getLiteral());
            }
        }

        @Override
        public void visit(Image node) {
            // no output prints what a picture shows
        }

        @Override
        public void visit(CustomBlock node) {
            visitChildren(node);
        }

        @Override
        public void visit(CustomNode node) {
            visitChildren(node);
            if (node instanceof TableCell) {
                text.append('\t');
            } else if (node instanceof TableRow) {
                text.append('\n');
            }
        }

        private void line(Node node) {
            visitChildren(node);
            text.append('\n');
        }
    }
}
