package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.docx.parts.Wml;
import io.github.bulletin4j.image.Orientation;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.typesetting.PictureSize;
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
import org.docx4j.wml.CTSignedHpsMeasure;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;

/**
 * Makes the drawing of a figure (ISO/IEC 29500-1, 20.4.2.8), mirrored and turned so that it stands upright (20.1.7.6). Its
 * measures are English Metric Units, 36,000 to 1 mm.
 */
final class PictureMaker {
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    /** Clockwise, in 60,000ths of a degree (ISO/IEC 29500-1, 20.1.10.3). */
    private static final int QUARTER_TURN = 90 * 60_000;

    private final Pictures pictures;
    private final RPr lowered = new RPr();
    private long drawings;

    PictureMaker(Pictures pictures, Layout layout) {
        this.pictures = pictures;
        // A picture on the base line would leave room below it for letters in Word, but not in LibreOffice.
        CTSignedHpsMeasure position = new CTSignedHpsMeasure();
        position.setVal(Wml.number(-Wml.halfPoints(layout.table().size(), layout.grid()) / 2));
        lowered.setPosition(position);
    }

    /** A run that holds the upright picture in a given size. */
    R run(Figure figure, PictureSize size) {
        Pictures.Stored picture = pictures.of(figure);
        Drawing drawing = new Drawing();
        drawing.getAnchorOrInline().add(inline(figure, picture, extent(size, picture)));
        R run = new R();
        run.setRPr(lowered);
        run.getContent().add(drawing);
        return run;
    }

    /** The extent before the picture is turned: word processors turn it with the picture, the room around it included. */
    private static CTPositiveSize2D extent(PictureSize upright, Pictures.Stored picture) {
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
