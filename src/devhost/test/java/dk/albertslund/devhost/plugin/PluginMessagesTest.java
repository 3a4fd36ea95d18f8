package dk.albertslund.devhost.plugin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** Language files as Confluence reads them. */
public class PluginMessagesTest {
    private static final Locale DANISH = new Locale("da", "DK");

    private static final Map<String, String> FILES = Map.of(
            "i18n/x.properties",
            "both=English\nonly=Only English\nquote=Don''t go\nlost=Don't {0}\nhello=Hello {0}, {1}\nbad=a {b} c\n",
            "i18n/x_da_DK.properties",
            "both=Dansk r\\u00f8d\nmany={0} netv\\u00e6rk\n");

    private final PluginMessages texts = new PluginMessages(List.of("i18n/x"), PluginMessagesTest::file);

    @Test
    public void theReadersLanguageComesFirst() {
        assertEquals("Dansk rød", texts.text(DANISH, "both"));
        assertEquals("English", texts.text(Locale.UK, "both"));
    }

    @Test
    public void aTextThatTheLanguageLacksIsEnglish() {
        assertEquals("Only English", texts.text(DANISH, "only"));
    }

    @Test
    public void aKeyWithoutATextIsShownItself() {
        assertEquals("no.such.key", texts.text(DANISH, "no.such.key"));
    }

    @Test
    public void argumentsTakeTheirPlaces() {
        assertEquals("Hello Ane, Bo", texts.text(Locale.UK, "hello", "Ane", "Bo"));
    }

    @Test
    public void numbersAreWrittenAsTheLanguageDoes() {
        assertEquals("1.234 netværk", texts.text(DANISH, "many", 1234));
    }

    @Test
    public void aSingleApostropheIsLostWithThePlacesAfterItEvenWithoutArguments() {
        assertEquals("Don't go", texts.text(Locale.UK, "quote"));
        assertEquals("Dont {0}", texts.text(Locale.UK, "lost"));
    }

    @Test
    public void scriptsGetTheTextAsItStandsInTheFile() {
        assertEquals(Optional.of("Don''t go"), texts.pattern(DANISH, "quote"));
        assertEquals(Optional.empty(), texts.pattern(DANISH, "no.such.key"));
    }

    @Test
    public void bracesThatAreNoPlaceAreRefusedWithTheKey() {
        var thrown = assertThrows(IllegalArgumentException.class, () -> texts.text(Locale.UK, "bad"));

        assertEquals("The text of bad", thrown.getMessage().substring(0, 15));
    }

    @Test
    public void aFileThatIsNotThereIsRefused() {
        assertThrows(PluginStartException.class, () -> new PluginMessages(List.of("i18n/y"), PluginMessagesTest::file));
    }

    private static Optional<InputStream> file(String path) {
        return Optional.ofNullable(FILES.get(path))
                .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
