package dk.albertslund.innovation.export.office;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes slides as a presentation (PresentationML, .pptx) on a template of our own: text that can be edited, a title that
 * outline and screen readers know, the number of the slide. No text runs out of its box ({@link TextFit}).
 */
public final class PresentationWriter {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String MAIN = "http://schemas.openxmlformats.org/presentationml/2006/main";
    private static final String TYPE = "officedocument.presentationml.";
    private static final String DECK = "ppt/presentation.xml";
    private static final String MASTER = "ppt/slideMasters/slideMaster1.xml";
    private static final String LAYOUT = "ppt/slideLayouts/slideLayout1.xml";
    private static final String THEME = "ppt/theme/theme1.xml";
    /** English Metric Units. */
    private static final int UNITS_PER_POINT = 12_700;

    private static final int PERCENT_OF_POINT = 100;
    private static final int SLIDE_WIDTH = 960;
    private static final int SLIDE_HEIGHT = 540;
    /** Ids of master and slides must be larger than these. */
    private static final long MASTER_ID = 2_147_483_648L;

    private static final int FIRST_SLIDE_ID = 256;
    private static final int TITLE_WIDTH = 880;
    private static final int TITLE_HEIGHT = 48;
    private static final int TITLE_SIZE = 28;
    private static final int HEADING_SIZE = 11;
    private static final int HEADING_HEIGHT = 17;

    private final Locale language;

    private PresentationWriter(Locale language) {
        this.language = language;
    }

    /** @param language of the texts, for the spelling checker and screen readers */
    public static byte[] of(String title, List<Slide> slides, Locale language, Instant created) {
        return new PresentationWriter(language).file(title, slides, created).toBytes();
    }

    private OfficeFile file(String title, List<Slide> slides, Instant created) {
        OfficeFile file = new OfficeFile(DECK, title, created);
        String master = file.relate(DECK, OfficeFile.RELATIONSHIPS + "/slideMaster", MASTER);
        file.relate(MASTER, OfficeFile.RELATIONSHIPS + "/slideLayout", LAYOUT);
        file.relate(MASTER, OfficeFile.RELATIONSHIPS + "/theme", THEME);
        file.relate(LAYOUT, OfficeFile.RELATIONSHIPS + "/slideMaster", MASTER);
        file.relate(DECK, OfficeFile.RELATIONSHIPS + "/theme", THEME);
        file.part(THEME, "officedocument.theme+xml", "theme.xml");
        file.part(MASTER, TYPE + "slideMaster+xml", "slideMaster.xml");
        file.part(LAYOUT, TYPE + "slideLayout+xml", "slideLayout.xml");
        List<String> ids = new ArrayList<>();
        for (int number = 1; number <= slides.size(); number++) {
            String path = "ppt/slides/slide" + number + ".xml";
            Slide slide = slides.get(number - 1);
            ids.add(file.relate(DECK, OfficeFile.RELATIONSHIPS + "/slide", path));
            file.relate(path, OfficeFile.RELATIONSHIPS + "/slideLayout", LAYOUT);
            file.part(path, TYPE + "slide+xml", xml -> slide(xml, slide));
        }
        file.part(DECK, TYPE + "presentation.main+xml", xml -> deck(xml, master, ids));
        return file;
    }

    private static void deck(XmlWriter xml, String master, List<String> slides) throws IOException {
        root(xml, "p:presentation");
        xml.start("p:sldMasterIdLst")
                .empty("p:sldMasterId", "id", MASTER_ID, "r:id", master)
                .end();
        xml.start("p:sldIdLst");
        for (int slide = 0; slide < slides.size(); slide++) {
            xml.empty("p:sldId", "id", FIRST_SLIDE_ID + slide, "r:id", slides.get(slide));
        }
        xml.end();
        xml.empty("p:sldSz", "cx", units(SLIDE_WIDTH), "cy", units(SLIDE_HEIGHT));
        xml.empty("p:notesSz", "cx", units(SLIDE_HEIGHT), "cy", units(SLIDE_WIDTH));
    }

    private static void root(XmlWriter xml, String name) throws IOException {
        xml.start(name, "xmlns:a", DRAWING, "xmlns:r", OfficeFile.RELATIONSHIPS, "xmlns:p", MAIN);
    }

    private static int units(int points) {
        return points * UNITS_PER_POINT;
    }

    private void slide(XmlWriter xml, Slide slide) throws IOException {
        root(xml, "p:sld");
        xml.start("p:cSld").start("p:spTree");
        xml.start("p:nvGrpSpPr")
                .empty("p:cNvPr", "id", 1, "name", "")
                .empty("p:cNvGrpSpPr")
                .empty("p:nvPr")
                .end();
        xml.empty("p:grpSpPr");
        title(xml, slide.title());
        int id = 2;
        for (TextBox box : slide.boxes()) {
            id++;
            box(xml, box, id);
        }
        number(xml, id + 1);
        xml.end().end();
        xml.start("p:clrMapOvr").empty("a:masterClrMapping");
    }

    private void title(XmlWriter xml, String title) throws IOException {
        xml.start("p:sp").start("p:nvSpPr").empty("p:cNvPr", "id", 2, "name", "Title");
        xml.start("p:cNvSpPr").empty("a:spLocks", "noGrp", 1).end();
        xml.start("p:nvPr").empty("p:ph", "type", "title").end().end();
        xml.empty("p:spPr");
        xml.start("p:txBody").start("a:bodyPr").empty("a:normAutofit").end().empty("a:lstStyle");
        TextFit fit = TextFit.of(List.of(title), TITLE_SIZE, TITLE_WIDTH, TITLE_HEIGHT);
        paragraph(xml, fit.paragraphs().get(0), fit.size(), true, "tx1");
        xml.end().end();
    }

    private void number(XmlWriter xml, int id) throws IOException {
        xml.start("p:sp").start("p:nvSpPr").empty("p:cNvPr", "id", id, "name", "Slide number");
        xml.start("p:cNvSpPr").empty("a:spLocks", "noGrp", 1).end();
        xml.start("p:nvPr")
                .empty("p:ph", "type", "sldNum", "sz", "quarter", "idx", 4)
                .end()
                .end();
        xml.empty("p:spPr");
        xml.start("p:txBody").empty("a:bodyPr").empty("a:lstStyle").start("a:p");
        xml.start("a:fld", "id", "{5D2C9A4E-1B7F-4E6A-9C3D-2F8B7A6E5D4C}", "type", "slidenum");
        language(xml, 0, false);
        xml.end().start("a:t").text(String.valueOf(1)).end();
        xml.end().end().end().end();
    }

    private void box(XmlWriter xml, TextBox box, int id) throws IOException {
        TextBox.Place place = box.place();
        boolean hasHeading = !box.heading().isEmpty();
        xml.start("p:sp").start("p:nvSpPr");
        xml.empty("p:cNvPr", "id", id, "name", hasHeading ? box.heading() : "Text " + id);
        xml.empty("p:cNvSpPr", "txBox", 1).empty("p:nvPr").end();
        xml.start("p:spPr").start("a:xfrm");
        xml.empty("a:off", "x", units(place.left()), "y", units(place.top()));
        xml.empty("a:ext", "cx", units(place.width()), "cy", units(place.height()))
                .end();
        xml.start("a:prstGeom", "prst", "rect")
                .empty("a:avLst")
                .end()
                .empty("a:noFill")
                .end();
        xml.start("p:txBody");
        xml.start("a:bodyPr", "wrap", "square", "lIns", 0, "tIns", 0, "rIns", 0, "bIns", 0);
        xml.empty("a:normAutofit").end().empty("a:lstStyle");
        if (hasHeading) {
            paragraph(xml, box.heading(), HEADING_SIZE, true, "tx2");
        }
        int height = place.height() - (hasHeading ? HEADING_HEIGHT : 0);
        TextFit fit = TextFit.of(box.paragraphs(), box.size(), place.width(), height);
        String colour = box.tone() == TextBox.Tone.QUIET ? "tx2" : "tx1";
        for (String paragraph : fit.paragraphs()) {
            paragraph(xml, paragraph, fit.size(), box.tone() == TextBox.Tone.STRONG, colour);
        }
        if (!hasHeading && fit.paragraphs().isEmpty()) {
            xml.empty("a:p");
        }
        xml.end().end();
    }

    private void paragraph(XmlWriter xml, String text, int size, boolean isBold, String colour) throws IOException {
        xml.start("a:p").start("a:pPr").start("a:spcAft");
        xml.empty("a:spcPts", "val", TextFit.GAP * PERCENT_OF_POINT).end().end();
        xml.start("a:r");
        language(xml, size, isBold);
        xml.start("a:solidFill").empty("a:schemeClr", "val", colour).end().end();
        xml.start("a:t").text(text).end().end().end();
    }

    /** @param size 0 for that of the template */
    private void language(XmlWriter xml, int size, boolean isBold) throws IOException {
        String tag = language.toLanguageTag();
        if (size == 0) {
            xml.start("a:rPr", "lang", tag);
        } else {
            xml.start("a:rPr", "lang", tag, "sz", size * PERCENT_OF_POINT, "b", isBold ? 1 : 0);
        }
    }
}
