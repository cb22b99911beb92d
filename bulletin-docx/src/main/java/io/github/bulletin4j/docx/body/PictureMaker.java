package io.github.bulletin4j.docx.body;

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

/** Makes the drawing of a figure (ISO/IEC 29500-1, 20.4.2.8). Its measures are English Metric Units, 36,000 to 1 mm. */
final class PictureMaker {
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final long PER_TWIP = 635;
    private static final long PER_MILLIMETRE = 36_000;

    /** A pixel of a picture that does not say how large it is: 96 to the inch. */
    private static final long PER_PIXEL = 9_525;

    private final Pictures pictures;
    private long drawings;

    PictureMaker(Pictures pictures) {
        this.pictures = pictures;
    }

    /** A run that holds the picture, no larger than what a page can take. */
    R run(Figure figure, Paper paper) {
        Drawing drawing = new Drawing();
        drawing.getAnchorOrInline().add(inline(figure, extent(figure, paper)));
        R run = new R();
        run.getContent().add(drawing);
        return run;
    }

    /** The height of the picture on the page, in twips. */
    int height(Figure figure, Paper paper) {
        return (int) (extent(figure, paper).getCy() / PER_TWIP);
    }

    private CTPositiveSize2D extent(Figure figure, Paper paper) {
        PictureFile file = pictures.file(figure);
        double width = wanted(figure.widthMillimetres(), file);
        double height = width * file.height() / file.width();
        double widest = paper.typeWidth() * PER_TWIP;
        // A line or two below the picture are left for its caption.
        double tallest = paper.typeHeight() * PER_TWIP * 0.85;
        double scale = Math.min(1, Math.min(widest / width, tallest / height));
        CTPositiveSize2D extent = new CTPositiveSize2D();
        extent.setCx(Math.max(1, Math.round(width * scale)));
        extent.setCy(Math.max(1, Math.round(height * scale)));
        return extent;
    }

    private static double wanted(BigDecimal millimetres, PictureFile file) {
        if (millimetres == null || millimetres.signum() <= 0) {
            return (double) file.width() * PER_PIXEL;
        }
        return Math.max(1, Math.min(millimetres.doubleValue(), 1e4) * PER_MILLIMETRE);
    }

    private Inline inline(Figure figure, CTPositiveSize2D extent) {
        CTNonVisualDrawingProps name = name(figure, ++drawings);
        CTGraphicalObjectFrameLocking locks = new CTGraphicalObjectFrameLocking();
        locks.setNoChangeAspect(true);
        CTNonVisualGraphicFrameProperties frame = new CTNonVisualGraphicFrameProperties();
        frame.setGraphicFrameLocks(locks);
        GraphicData data = new GraphicData();
        data.setUri(PICTURE);
        data.getAny().add(picture(figure, extent, name));
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

    private Pic picture(Figure figure, CTPositiveSize2D extent, CTNonVisualDrawingProps name) {
        CTPictureNonVisual nonVisual = new CTPictureNonVisual();
        nonVisual.setCNvPr(name);
        nonVisual.setCNvPicPr(new CTNonVisualPictureProperties());
        CTBlip blip = new CTBlip();
        blip.setEmbed(pictures.id(figure));
        CTStretchInfoProperties stretch = new CTStretchInfoProperties();
        stretch.setFillRect(new CTRelativeRect());
        CTBlipFillProperties fill = new CTBlipFillProperties();
        fill.setBlip(blip);
        fill.setStretch(stretch);
        Pic picture = new Pic();
        picture.setNvPicPr(nonVisual);
        picture.setBlipFill(fill);
        picture.setSpPr(shape(extent));
        return picture;
    }

    private static CTShapeProperties shape(CTPositiveSize2D extent) {
        CTPoint2D origin = new CTPoint2D();
        origin.setX(0);
        origin.setY(0);
        CTTransform2D place = new CTTransform2D();
        place.setOff(origin);
        place.setExt(extent);
        CTPresetGeometry2D rectangle = new CTPresetGeometry2D();
        rectangle.setPrst(STShapeType.RECT);
        rectangle.setAvLst(new CTGeomGuideList());
        CTShapeProperties shape = new CTShapeProperties();
        shape.setXfrm(place);
        shape.setPrstGeom(rectangle);
        return shape;
    }
}
