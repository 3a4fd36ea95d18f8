package dk.albertslund.innovation.export.archive;

import static org.junit.Assert.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class JsonTextTest {
    @Test
    public void mapsListsTextsAndNumbersStandAsJson() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("a", 1);
        value.put("b", List.of(true, "x"));

        assertEquals("{\n  \"a\": 1,\n  \"b\": [\n    true,\n    \"x\"\n  ]\n}\n", JsonText.of(value));
        assertEquals("{}\n", JsonText.of(Map.of()));
        assertEquals("[]\n", JsonText.of(List.of()));
    }

    @Test
    public void whatWouldEndATextIsEscaped() {
        assertEquals("\"\\\"\\\\</script>\\u000a\\u0000\u00e6\"\n", JsonText.of("\"\\</script>\n\u0000\u00e6"));
    }

    /** Half of a pair alone could not be written as UTF-8. */
    @Test
    public void halvesOfCharactersSurvive() {
        assertEquals("\"\\ud83d\"\n", JsonText.of("\uD83D"));
        assertEquals("\"\\ud83d\\ude00\"\n", JsonText.of("\uD83D\uDE00"));
    }
}
