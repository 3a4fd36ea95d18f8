package dk.albertslund.innovation.export.office;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.export.office.TextBox.Place;
import dk.albertslund.innovation.export.office.TextBox.Tone;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Test;
import org.w3c.dom.Element;

public class PresentationWriterTest {
    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
    private static final Locale DANISH = Locale.forLanguageTag("da-DK");
    private static final Place PLACE = new Place(40, 100, 400, 100);

    private static OfficeFileReader deck(Slide... slides) throws Exception {
        return new OfficeFileReader(PresentationWriter.of("Chefforum", List.of(slides), DANISH, NOW));
    }

    private static Slide slide(String title, String heading, String... paragraphs) {
        return new Slide(title, List.of(new TextBox(PLACE, heading, List.of(paragraphs), 20, Tone.PLAIN)));
    }

    private static List<String> texts(OfficeFileReader deck, int slide) {
        return deck.elements("ppt/slides/slide" + slide + ".xml", "t").stream()
                .map(Element::getTextContent)
                .toList();
    }

    @Test
    public void aPresentationProgramFindsEveryPartOfTheFile() throws Exception {
        OfficeFileReader deck = deck(slide("Et", "", "a"), slide("To", "Leder", "b"));

        assertEquals(List.of(), deck.faults());
        assertEquals(2, deck.elements("ppt/presentation.xml", "sldId").size());
    }

    @Test
    public void idsOnASlideAreItsOwn() throws Exception {
        TextBox box = new TextBox(PLACE, "", List.of("a"), 20, Tone.STRONG);
        OfficeFileReader deck = deck(new Slide("Et", List.of(box, box, box)));

        List<String> ids = deck.elements("ppt/slides/slide1.xml", "cNvPr").stream()
                .map(shape -> shape.getAttribute("id"))
                .toList();
        assertEquals(List.of("1", "2", "3", "4", "5", "6"), ids);
    }

    @Test
    public void textsStandAsTheyAreWrittenAndInTheirLanguage() throws Exception {
        String text = "<script>alert(1)</script> & \"Æble\" \uD83D\uDE00";
        OfficeFileReader deck = deck(slide("Titel <b>", "Leder & co", text));

        assertEquals(List.of("Titel <b>", "Leder & co", text, "1"), texts(deck, 1));
        assertTrue(deck.elements("ppt/slides/slide1.xml", "rPr").stream()
                .allMatch(run -> run.getAttribute("lang").equals("da-DK")));
    }

    @Test
    public void eachLineIsAParagraphOfItsOwn() throws Exception {
        assertEquals(List.of("Titel to", "a", "b", "1"), texts(deck(slide("Titel\nto", "", "a\n\n b ")), 1));
    }

    @Test
    public void aBoxWithoutTextHasAParagraphAsTheFormatAsks() throws Exception {
        OfficeFileReader deck = deck(slide("Titel", ""));

        assertTrue(deck.elements("ppt/slides/slide1.xml", "txBody").stream()
                .allMatch(body -> body.getElementsByTagNameNS("*", "p").getLength() > 0));
    }

    @Test
    public void theTitleIsOneThatTheOutlineKnows() throws Exception {
        Element title = deck(slide("Titel", "", "a"))
                .elements("ppt/slides/slide1.xml", "ph")
                .get(0);

        assertEquals("title", title.getAttribute("type"));
    }

    @Test
    public void muchTextGetsSmallerAndTooMuchIsCut() throws Exception {
        int usual = size("kort");
        int smaller = size(words(30));
        List<String> cut = texts(deck(slide("Titel", "", words(300))), 1);

        assertEquals(2000, usual);
        assertTrue(smaller + "", smaller < usual && smaller >= 1100);
        assertTrue(cut.get(1), cut.get(1).endsWith("ord\u2026"));
    }

    private static int size(String text) throws Exception {
        Element run = deck(slide("Titel", "", text))
                .elements("ppt/slides/slide1.xml", "rPr")
                .get(1);
        return Integer.parseInt(run.getAttribute("sz"));
    }

    private static String words(int count) {
        return IntStream.range(0, count).mapToObj(word -> "langtord").collect(Collectors.joining(" "));
    }
}
