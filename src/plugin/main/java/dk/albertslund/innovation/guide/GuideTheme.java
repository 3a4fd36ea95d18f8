package dk.albertslund.innovation.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A theme of the guide and its sections, in order. The keys are stored in pages and never change. */
public enum GuideTheme {
    INNOVATION("what", "why", "here", "how"),
    LEADERSHIP("two", "preject"),
    KINDS("steps"),
    EVERYDAY("craft", "bottom"),
    READING("collaboration", "craft", "question", "barometer", "formula");

    private static final String DARSO = "http://docplayer.dk/32138-Findes-der-en-formel-for-innovation.html";

    /** Public pages that sections build on; a section without one is our own or builds on a book. */
    private static final Map<String, String> SOURCES = Map.ofEntries(
            Map.entry(
                    "innovation/here",
                    "https://medarbejdersiden.albertslund.dk/organisation/sekretariat-for-netvaerksstrukturen/derfor-netvaerk/"),
            Map.entry("innovation/how", "http://klk.kl.dk/innovationsmodel"),
            Map.entry(
                    "leadership/two",
                    "http://klk.kl.dk/Ydelser/Organisation/Innovation/Ledelse-af-innovative-processer--et-organisatorisk-andedrat/"),
            Map.entry("leadership/preject", DARSO),
            Map.entry("kinds/steps", "https://co-pi.dk/innovationsbarometeret/innovationstyper/"),
            Map.entry("everyday/craft", "https://co-pi.dk/spredning-af-innovation"),
            Map.entry("reading/collaboration", "http://docplayer.dk/651204-Samarbejdsdrevet-innovation.html"),
            Map.entry(
                    "reading/question",
                    "https://www.lederweb.dk/artikler/kender-du-loesningen-er-det-ikke-innovation/"),
            Map.entry(
                    "reading/barometer",
                    "http://www.oao.dk/styringdigitalisering/styring-af-den-offentlige-sektor/erfaringer-fra-tillidsreformen/?uid=2001427&view=1"),
            Map.entry("reading/formula", DARSO));

    private final List<String> sections;

    GuideTheme(String... sections) {
        this.sections = List.of(sections);
    }

    public String key() {
        return name().toLowerCase(Locale.ENGLISH);
    }

    public List<String> sections() {
        return sections;
    }

    public static Optional<GuideTheme> withKey(String key) {
        return Arrays.stream(values()).filter(theme -> theme.key().equals(key)).findFirst();
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(GuideTheme::key).toList();
    }

    /** The whole guide; what to read has a page of its own in a network. */
    public static List<GuideTheme> whole() {
        return List.of(INNOVATION, LEADERSHIP, KINDS, EVERYDAY);
    }

    /** URL of the public page that the section builds on; empty without one. */
    public String source(String section) {
        return SOURCES.getOrDefault(key() + "/" + section, "");
    }
}
