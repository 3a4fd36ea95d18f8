package dk.albertslund.innovation.guide;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.Test;

public class GuideThemeTest {
    private static final List<ResourceBundle> LANGUAGES = List.of(
            ResourceBundle.getBundle("i18n/innovation", Locale.ROOT),
            ResourceBundle.getBundle("i18n/innovation", new Locale("da", "DK")));

    @Test
    public void aThemeIsFoundByItsKeyAndByNothingElse() {
        for (GuideTheme theme : GuideTheme.values()) {
            assertEquals(Optional.of(theme), GuideTheme.withKey(theme.key()));
        }
        assertEquals(Optional.empty(), GuideTheme.withKey("INNOVATION"));
    }

    @Test
    public void everySectionHasATitleAndWordsInBothLanguages() {
        Arrays.stream(GuideTheme.values())
                .flatMap(theme -> theme.sections().stream().map(section -> theme.key() + "." + section))
                .forEach(section -> LANGUAGES.forEach(texts -> {
                    assertTrue(section, texts.containsKey("innovation.guide." + section + ".title"));
                    assertTrue(section, texts.containsKey("innovation.guide." + section + ".text.1"));
                }));
    }

    @Test
    public void aSectionSaysWhatItsSourceIsWhenItHasOne() {
        for (GuideTheme theme : GuideTheme.values()) {
            for (String section : theme.sections()) {
                String key = "innovation.guide." + theme.key() + "." + section + ".source";
                LANGUAGES.forEach(
                        texts -> assertEquals(key, !theme.source(section).isEmpty(), texts.containsKey(key)));
            }
        }
    }

    @Test
    public void eachRowOfATableHasBothSides() {
        for (ResourceBundle texts : LANGUAGES) {
            texts.keySet().stream()
                    .filter(key -> key.startsWith("innovation.guide.") && key.contains(".row."))
                    .forEach(key -> {
                        assertTrue(key, texts.containsKey(key.replace(".row.", ".left.")));
                        assertTrue(key, texts.containsKey(key.replace(".row.", ".right.")));
                    });
        }
    }
}
