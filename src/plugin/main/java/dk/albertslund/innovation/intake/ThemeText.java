package dk.albertslund.innovation.intake;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a proposal says.
 *
 * @param theme what it is about; may be empty
 * @param marks how the theme lives up to each mark, in the order of the marks, without those that nothing is written for
 */
public record ThemeText(String title, String theme, Map<ThemeMark, String> marks) {
    public ThemeText {
        Map<ThemeMark, String> written = new LinkedHashMap<>();
        for (ThemeMark mark : ThemeMark.values()) {
            if (!marks.getOrDefault(mark, "").isEmpty()) {
                written.put(mark, marks.get(mark));
            }
        }
        marks = written;
    }
}
