package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.model.Addressee;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.FigureRow;
import io.github.bulletin4j.model.Heading;
import io.github.bulletin4j.model.HeadingNumbering;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Image;
import io.github.bulletin4j.model.ListBlock;
import io.github.bulletin4j.model.ListItem;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Quote;
import io.github.bulletin4j.model.Signature;
import io.github.bulletin4j.model.TableBlock;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.SeenPicture;
import io.github.bulletin4j.recognition.SeenTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the blocks of an article or an appendix (正文). */
final class BlocksReading {
    private static final Set<Role> ROLES = EnumSet.of(
            Role.BODY,
            Role.HEADING_1,
            Role.HEADING_2,
            Role.HEADING_3,
            Role.HEADING_4,
            Role.LIST_ITEM,
            Role.QUOTE,
            Role.TABLE_CAPTION,
            Role.TABLE_UNIT,
            Role.TABLE_NOTE,
            Role.FIGURE_CAPTION,
            Role.ADDRESSEE,
            Role.APPENDIX_LIST,
            Role.APPENDIX_LIST_ITEM,
            Role.SIGNATURE);

    private final HouseStyle style;
    private final Report report;
    private final TablesReading tables;

    BlocksReading(HouseStyle style, Report report) {
        this.style = style;
        this.report = report;
        this.tables = new TablesReading(style, report);
    }

    /** Whether a block begins here. */
    static boolean isAt(Cursor lines) {
        return lines.hasNext() && (lines.role() == null || ROLES.contains(lines.role()));
    }

    /** All blocks that follow. */
    List<Block> read(Cursor lines, String owner) {
        List<Block> blocks = new ArrayList<>();
        read(lines, owner, blocks);
        return blocks;
    }

    /** All blocks that follow, behind those of the same body. */
    void read(Cursor lines, String owner, List<Block> blocks) {
        HeadingNumbering numbering = new HeadingNumbering();
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                numbering.marker(heading);
            }
        }
        while (isAt(lines) && !lines.isAtBrief()) {
            if (lines.isAt(Role.APPENDIX_LIST, Role.APPENDIX_LIST_ITEM)) {
                report.placed("appendices", lines.next());
                continue;
            }
            Line line = lines.peek();
            int level = lines.isAt(Role.BODY) ? RunInHeadings.level(line.text()) : 0;
            if (level > 0) {
                runIn(lines.next(), level, owner, blocks, numbering);
                continue;
            }
            blocks.add(block(lines, owner + "body[" + blocks.size() + "]", numbering));
        }
    }

    /** A heading and the paragraph that goes on behind it. */
    private void runIn(Line line, int level, String owner, List<Block> blocks, HeadingNumbering numbering) {
        SeenParagraph seen = (SeenParagraph) line.block();
        int end = RunInHeadings.end(line.text());
        report.placed(owner + "body[" + blocks.size() + "]", line);
        blocks.add(heading(level, line.text().substring(0, end), true, numbering));
        blocks.add(new Paragraph(RunSlices.inlines(seen.runs(), end, line.text().length())));
    }

    private Block block(Cursor lines, String path, HeadingNumbering numbering) {
        Line line = lines.peek();
        if (line.block() instanceof SeenPicture picture) {
            return figure(lines, picture, path);
        }
        if (line.block() instanceof SeenTable table && Figures.isRow(table)) {
            report.placed(path, lines.next());
            return new FigureRow(Figures.row(table));
        }
        if (line.block() instanceof SeenTable || lines.isAt(Role.TABLE_CAPTION, Role.TABLE_UNIT, Role.TABLE_NOTE)) {
            return lines.tableFollows()
                    ? new TableBlock(tables.read(lines, path + ".table"))
                    : paragraph(lines.next(), path);
        }
        return switch (line.roleOr(Role.BODY)) {
            case LIST_ITEM -> list(lines, path);
            case SIGNATURE -> signature(lines, path);
            case HEADING_1, HEADING_2, HEADING_3, HEADING_4 -> {
                report.placed(path, lines.next());
                int level = line.roleOr(Role.HEADING_1).ordinal() - Role.HEADING_1.ordinal() + 1;
                yield heading(level, line.text(), false, numbering);
            }
            case QUOTE -> {
                report.placed(path, lines.next());
                yield new Quote(line.text());
            }
            case ADDRESSEE -> {
                report.placed(path, lines.next());
                yield new Addressee(line.text());
            }
            default -> paragraph(lines.next(), path);
        };
    }

    private Paragraph paragraph(Line line, String path) {
        report.placed(path, line);
        SeenParagraph seen = (SeenParagraph) line.block();
        return new Paragraph(RunSlices.inlines(seen.runs(), 0, seen.text().length()));
    }

    private static Block heading(int level, String text, boolean runIn, HeadingNumbering numbering) {
        String marker = numbering.marker(new Heading(level, text, Heading.Marker.AUTO, runIn));
        return text.startsWith(marker) && text.length() > marker.length()
                ? new Heading(level, text.substring(marker.length()), Heading.Marker.AUTO, runIn)
                : new Heading(level, text, Heading.Marker.NONE, runIn);
    }

    private Block list(Cursor lines, String path) {
        boolean ordered = !lines.peek().text().startsWith(ListMarks.BULLET);
        List<ListItem> items = new ArrayList<>();
        while (lines.isAt(Role.LIST_ITEM)) {
            String marker = ordered ? ListMarks.number(items.size()) : ListMarks.BULLET;
            Line line = lines.peek();
            if (!line.text().startsWith(marker)) {
                break;
            }
            report.placed(path + ".items[" + items.size() + "]", lines.next());
            SeenParagraph seen = (SeenParagraph) line.block();
            items.add(new ListItem(
                    RunSlices.inlines(seen.runs(), marker.length(), seen.text().length())));
        }
        return items.isEmpty() ? paragraph(lines.next(), path) : new ListBlock(ordered, items);
    }

    private Block signature(Cursor lines, String path) {
        List<String> names = new ArrayList<>();
        while (lines.isAt(Role.SIGNATURE)) {
            Line line = lines.next();
            report.placed(path, line);
            LocalDate date = names.isEmpty() ? null : Dates.parse(style, line.text());
            if (date != null) {
                return new Signature(names, date);
            }
            names.add(line.text());
        }
        return new Signature(names, null);
    }

    private Block figure(Cursor lines, SeenPicture picture, String path) {
        report.placed(path, lines.next());
        String caption = null;
        if (lines.isAt(Role.FIGURE_CAPTION)) {
            caption = lines.peek().text();
            report.placed(path + ".caption", lines.next());
        }
        Image image = Figures.image(picture);
        return new Figure(image, picture.widthMillimetres(), caption, picture.alt());
    }
}
