package dk.albertslund.innovation.guard;

import java.util.List;
import java.util.regex.Pattern;

/** Words that texts must not use, with the preferred ones. */
final class WordingRules {
    private static final List<Wording> DANISH = List.of(
            new Wording("\\bKLs\\b", "KL\u2019s"),
            new Wording("[\u201C\u201D]", "\u00BB \u00AB"),
            new Wording("(?i)\\bfx\\b", "for eksempel"),
            new Wording("(?i)\\bformular", "skema"),
            new Wording("(?i)\\bslags (borger|bruger)", "borgergruppe"),
            new Wording("(?i)\\bporte?n?\\b", "beslutning"),
            new Wording("(?i)\\bi trit med\\b|\\bgalt hos os\\b", "what the reader can do"),
            new Wording("(?i)\\b(vores (bud|l\u00E6sning)|(har )?vi ikke (set|fundet)|kender vi ikke)\\b", "nothing"),
            new Wording("(?i)(?<!\\()co-(design|initiering|implementering)", "the Danish word first"));
    private static final List<Wording> ENGLISH = List.of(
            new Wording("[\u00AB\u00BB]", "\u201C \u201D"),
            new Wording("\\b[Nn]ew turn\\b", "new round"),
            new Wording("\\bour reading\\b|\\bwe have not (seen|found)\\b|\\bwe do not know the name\\b", "nothing"));

    private WordingRules() {}

    private record Wording(Pattern written, String better) {
        Wording(String written, String better) {
            this(Pattern.compile(written), better);
        }
    }

    static List<String> findings(LanguageFile file) {
        List<Wording> wordings = file.name().equals(LanguageFile.DANISH) ? DANISH : ENGLISH;
        return file.keys().stream()
                .flatMap(key -> wordings.stream()
                        .filter(wording ->
                                wording.written().matcher(file.text(key)).find())
                        .map(wording -> file.name() + " " + key + " should say " + wording.better()))
                .toList();
    }
}
