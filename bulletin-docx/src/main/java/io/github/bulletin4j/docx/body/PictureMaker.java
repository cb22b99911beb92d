package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.image.ImageHeader;
import io.github.bulletin4j.image.Orientation;
import io.github.bulletin4j.layout.Paper;
import io.github.bulletin4j.model.Figure;
import java.math.BigDecimal;
import org.docx4j.dml.CTBlip;
import org.docx4j.dml.CTBlipFillProperties;
import org.docx4j.dml.CTGeomGuideList;
import org.docx4j.dml.CTGraphicalObjectFrameLocking;
import org.docx4j.dml.CTNonVisualDrawingProps;
import org.docx4j.dml.CTNonVisualGraphicFrameProperties;
import org.docx4j.dml.CTNonVisualPictureProperties;
import org.docx4j.dml.CTPoint2D;
import org.docx4j.dml.CTPositiveSize2D;
import org.docx4j.dml.CTPresetGeometry2D;
import org.docx4j.dml.CTRelativeRect;
import org.docx4j.dml.CTShapeProperties;
import org.docx4j.dml.CTStretchInfoProperties;
import org.docx4j.dml.CTTransform2D;
import org.docx4j.dml.Graphic;
import org.docx4j.dml.GraphicData;
import org.docx4j.dml.STShapeType;
import org.docx4j.dml.picture.CTPictureNonVisual;
import org.docx4j.dml.picture.Pic;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.R;
import org.jspecify.annotations.Nullable;

/**
 * Makes the drawing of a figure (ISO/IEC 29500-1, 20.4.2.8), mirrored and turned so that it stands upright (20.1.7.6). Its
 * measures are English Metric Units, 36,000 to 1 mm.
 */
final class PictureMaker {
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final long PER_TWIP = 635;
    private static final long PER_MILLIMETRE = 36_000;

    /** Clockwise, in 60,000ths of a degree (ISO/IEC 29500-1, 20.1.10.3). */
    private static final int QUARTER_TURN = 90 * 60_000;

    private static final double LEAST_MILLIMETRES = 1.0 / PER_MILLIMETRE;
    private static final double MOST_MILLIMETRES = 10_000;

    private final Pictures pictures;
    private long drawings;

    PictureMaker(Pictures pictures) {
        this.pictures = pictures;
    }

    /** A run that holds the picture, no larger than what a page can take. */
    R run(Figure figure, Paper paper) {
        return run(figure, pictures.of(figure), size(figure, paper));
    }

    /** A run that holds the upright picture in a given size, in twips. */
    R run(Figure figure, int width, int height) {
        Pictures.Stored picture = pictures.of(figure);
        return run(figure, picture, new Size(width * PER_TWIP, height * PER_TWIP));
    }

    /** How wide the upright picture is for its height. */
    double aspect(Figure figure) {
        ImageHeader header = pictures.of(figure).header();
        return header.uprightWidth() / header.uprightHeight();
    }

    private R run(Figure figure, Pictures.Stored picture, Size size) {
        Drawing drawing = new Drawing();
        drawing.getAnchorOrInline().add(inline(figure, picture, extent(size, picture)));
        R run = new R();
        run.getContent().add(drawing);
        return run;
    }

    /** The height of the picture on the page, in twips. */
    int height(Figure figure, Paper paper) {
        return (int) (size(figure, paper).height() / PER_TWIP);
    }

    /** How large the upright picture is on the page. */
    private record Size(long width, long height) {}

    private Size size(Figure figure, Paper paper) {
        ImageHeader header = pictures.of(figure).header();
        double width = width(figure.widthMillimetres(), header) * PER_MILLIMETRE;
        double height = width * header.uprightHeight() / header.uprightWidth();
        double widest = paper.typeWidth().twips() * PER_TWIP;
        // A line or two below the picture are left for its caption.
        double tallest = paper.typeHeight().twips() * PER_TWIP * 0.85;
        double scale = Math.min(1, Math.min(widest / width, tallest / height));
        return new Size(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
    }

    private static double width(@Nullable BigDecimal millimetres, ImageHeader header) {
        return millimetres == null || millimetres.signum() <= 0
                ? header.uprightWidth()
                : Math.max(LEAST_MILLIMETRES, Math.min(millimetres.doubleValue(), MOST_MILLIMETRES));
    }

    /** The extent before the picture is turned: word processors turn it with the picture, the room around it included. */
    private static CTPositiveSize2D extent(Size upright, Pictures.Stored picture) {
        boolean turned = picture.header().orientation().liesOnItsSide();
        CTPositiveSize2D extent = new CTPositiveSize2D();
        extent.setCx(turned ? upright.height() : upright.width());
        extent.setCy(turned ? upright.width() : upright.height());
        return extent;
    }

    private Inline inline(Figure figure, Pictures.Stored picture, CTPositiveSize2D extent) {
        CTNonVisualDrawingProps name = name(figure, ++drawings);
        CTGraphicalObjectFrameLocking locks = new CTGraphicalObjectFrameLocking();
        locks.setNoChangeAspect(true);
        CTNonVisualGraphicFrameProperties frame = new CTNonVisualGraphicFrameProperties();
        frame.setGraphicFrameLocks(locks);
        GraphicData data = new GraphicData();
        data.setUri(PICTURE);
        data.getAny().add(picture(picture, extent, name));
        Graphic graphic = new Graphic();
        graphic.setGraphicData(data);
        Inline inline = new Inline();
        inline.setDistT(0L);
        inline.setDistB(0L);
        inline.setDistL(0L);
        inline.setDistR(0L);
        inline.setExtent(extent);
        inline.setDocPr(name);
        inline.setCNvGraphicFramePr(frame);
        inline.setGraphic(graphic);
        return inline;
    }

    private static CTNonVisualDrawingProps name(Figure figure, long id) {
        CTNonVisualDrawingProps name = new CTNonVisualDrawingProps();
        name.setId(id);
        name.setName("Figure " + id);
        if (figure.alt() != null) {
            name.setDescr(figure.alt());
        }
        return name;
    }

    private static Pic picture(Pictures.Stored stored, CTPositiveSize2D extent, CTNonVisualDrawingProps name) {
        CTPictureNonVisual nonVisual = new CTPictureNonVisual();
        nonVisual.setCNvPr(name);
        nonVisual.setCNvPicPr(new CTNonVisualPictureProperties());
        CTBlip blip = new CTBlip();
        blip.setEmbed(stored.relation().id());
        CTStretchInfoProperties stretch = new CTStretchInfoProperties();
        stretch.setFillRect(new CTRelativeRect());
        CTBlipFillProperties fill = new CTBlipFillProperties();
        fill.setBlip(blip);
        fill.setStretch(stretch);
        Pic picture = new Pic();
        picture.setNvPicPr(nonVisual);
        picture.setBlipFill(fill);
        picture.setSpPr(shape(extent, stored.header().orientation()));
        return picture;
    }

    private static CTShapeProperties shape(CTPositiveSize2D extent, Orientation orientation) {
        CTPoint2D origin = new CTPoint2D();
        origin.setX(0);
        origin.setY(0);
        CTTransform2D place = new CTTransform2D();
        place.setOff(origin);
        place.setExt(extent);
        if (orientation.quarterTurns() != 0) {
            place.setRot(orientation.quarterTurns() * QUARTER_TURN);
        }
        if (orientation.mirrored()) {
            place.setFlipH(true);
        }
        CTPresetGeometry2D rectangle = new CTPresetGeometry2D();
        rectangle.setPrst(STShapeType.RECT);
        rectangle.setAvLst(new CTGeomGuideList());
        CTShapeProperties shape = new CTShapeProperties();
        shape.setXfrm(place);
        shape.setPrstGeom(rectangle);
        return shape;
    }
}
