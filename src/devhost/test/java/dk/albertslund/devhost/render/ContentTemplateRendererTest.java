package dk.albertslund.devhost.render;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Map;
import org.junit.Test;

/** Rendering of a blueprint's templates to pages. */
public class ContentTemplateRendererTest {
    private final ContentTemplateRenderer filler = new ContentTemplateRenderer(key -> "[" + key + " & more]");

    @Test
    public void valuesAndTextsTakeTheirPlacesEscaped() {
        assertFilled(
                "<h2>[a.key &amp; more]</h2><p>Tom &amp; &lt;Ann&gt;</p>",
                "<h2><at:i18n at:key=\"a.key\"/></h2><p><at:var at:name=\"who\"/></p>",
                Map.of("who", "Tom & <Ann>"));
    }

    @Test
    public void aRawValueIsStorageFormat() {
        assertFilled("<p><b>x</b></p>", "<p><at:var at:name=\"x\" at:rawxhtml=\"true\"/></p>", Map.of("x", "<b>x</b>"));
    }

    @Test
    public void aRawValueThatIsNotWellFormedIsRefused() {
        assertThrows(
                StorageFormatException.class,
                () -> filler.fill("<at:var at:name=\"x\" at:rawxhtml=\"true\"/>", Map.of("x", "<b>")));
    }

    @Test
    public void macrosPlaceholdersAndCodeStayWhatTheyAre() {
        assertFilled(
                "<ac:structured-macro ac:name=\"m\"><ac:parameter ac:name=\"key\">NET</ac:parameter>"
                        + "<ac:plain-text-body><![CDATA[a < b]]></ac:plain-text-body></ac:structured-macro>"
                        + "<ac:placeholder>[hint &amp; more]</ac:placeholder><br/>\u00e6\u00a0",
                "<ac:structured-macro ac:name=\"m\">"
                        + "<ac:parameter ac:name=\"key\"><at:var at:name=\"key\"/></ac:parameter>"
                        + "<ac:plain-text-body><![CDATA[a < b]]></ac:plain-text-body></ac:structured-macro>"
                        + "<ac:placeholder><at:i18n at:key=\"hint\"/></ac:placeholder><br/>&aelig;&nbsp;",
                Map.of("key", "NET"));
    }

    @Test
    public void aNameWithoutAValueLeavesNothing() {
        assertFilled("<p></p>", "<p><at:var at:name=\"gone\"/></p>", Map.of());
    }

    @Test
    public void aVariableWithoutANameIsRefused() {
        assertThrows(StorageFormatException.class, () -> filler.fill("<at:var name=\"x\"/>", Map.of("x", "1")));
    }

    @Test
    public void otherTemplateElementsAreNotImitated() {
        assertThrows(UnsupportedOperationException.class, () -> filler.fill("<at:declarations/>", Map.of()));
    }

    private void assertFilled(String expected, String template, Map<String, ?> values) {
        assertEquals(expected, filler.fill(template, values));
    }
}
