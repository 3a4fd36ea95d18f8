package dk.albertslund.innovation.question.coach;

import java.util.List;
import java.util.Set;

/** Danish word lists, as regular expressions with inflections. */
final class DanishWords {
    static final LanguageRules WORDS = new LanguageRules(
            Set.of(
                    "og", "at", "vi", "kan", "hvordan", "hvad", "hvor", "hvem", "hvilken", "det", "der", "en", "et",
                    "på", "med", "til", "af", "som", "bliver", "den", "de", "er", "har", "skal", "får", "ikke", "alle",
                    "når", "vil", "bør", "hvorfor", "flere"),
            List.of("og", "men", "så"),
            Set.of(
                    "kan", "skal", "bør", "er", "har", "vil", "må", "kunne", "skulle", "burde", "ville", "findes",
                    "tør", "mon", "var", "havde", "bliver", "får", "gør"),
            solutions(),
            excuses(),
            PhraseMatcher.of(
                    "undgå(?:r|s|et|ede)?",
                    "reducer(?:e|er|es|et|ede|ing|ingen)?",
                    "reduktion(?:en|er|erne)?",
                    "nul",
                    "færre",
                    "færrest",
                    "mindsk(?:e|er|es|et|ede)",
                    "begræns(?:e|er|es)",
                    "nedbring(?:e|er|es)",
                    "bekæmp(?:e|er|es)",
                    "slippe(?:r)? for",
                    "komme(?:r)? .{1,40} til livs"),
            visions(),
            gainers());

    private DanishWords() {}

    /** Excludes expressions for being at a point or in a stage of life, which contain the same words. */
    private static PhraseMatcher solutions() {
        String lives = "(?<!(?<!\\p{L})(?:komme|kommer|går|gå|følger|følge|lever|leve).{0,40} )";
        String times = "(?! (?:hele|livet|årene|året|dagen|tiden|barndommen|ungdommen|opvæksten)(?!\\p{L}))";
        String things = "(?:app|portal|platform|hjemmeside|chatbot|robot|kampagne|pjece|it-system|it-løsning)";
        return PhraseMatcher.of(
                "(?<!(?<!\\p{L})(?:er|var|være|været|blive|bliver|blev) )ved at",
                "ved hjælp af",
                lives + "i?gennem" + times + "(?= \\p{L})",
                "via",
                "en(?: \\p{L}+)? " + things,
                "et(?: \\p{L}+)? " + things,
                "apps|appen|app['\u2019]en|chatbots|robotter|kunstig intelligens",
                "indfør(?:e|er|es)|implementere?(?:r|s)?|udrulle?(?:r|s)?");
    }

    private static PhraseMatcher excuses() {
        String no = "(?:vil ikke|ikke vil|kan ikke|ikke kan|gider ikke|ikke gider|siger nej)";
        return PhraseMatcher.of(
                "(?:ikke|ingen) (?:har )?(?:råd|penge)",
                "(?:få|flere|mangle|mangler|manglende|uden|ingen|nok|de) ressourcer",
                "inden for budgettet|stram økonomi|besparelser(?:ne)?",
                "(?:ikke|ingen|uden|mangler|mangle|manglende) (?:har )?tid",
                "(?:har|havde) (?:så )?travlt|tidspres",
                "(?:lov(?:en|givningen|givning)|reglerne|regler) (?:forhindrer|forbyder|spænder ben|ikke tillader|tillader ikke)",
                "ikke (?:er )?vores (?:opgave|bord|ansvar)",
                "(?:prøvet|gjort|forsøgt) (?:det )?før",
                "(?:ledelsen|politikerne|chefen|cheferne|direktionen) " + no,
                "(?:borgerne|de unge|de ældre|forældrene|brugerne|børnene) " + no,
                "ikke gider|gider ikke",
                "(?:medarbejderne|personalet|de ansatte) (?:er imod|" + no + ")",
                "(?:it-)?system(?:et|er|erne) " + no,
                "passer ikke (?:ind )?(?:hos|her)|ikke passer (?:ind )?(?:hos|her)",
                "for (?:risikabelt|farligt|usikkert)");
    }

    private static PhraseMatcher visions() {
        return PhraseMatcher.beginnings(
                        "glad",
                        "glæd",
                        "drøm",
                        "fremtid",
                        "fælles",
                        "tryg",
                        "stolt",
                        "modig",
                        "lyst",
                        "blomstr",
                        "voks",
                        "frihed",
                        "hjemme",
                        "mening",
                        "håb",
                        "nysgerrig",
                        "trives",
                        "trivsel",
                        "trivedes",
                        "venskab",
                        "kærlig",
                        "verden",
                        "begejst",
                        "elske",
                        "styrke",
                        "livskvalitet",
                        "livsglæde",
                        "mulighed",
                        "smukke",
                        "selvfølge",
                        "naturlig",
                        "let(?=t)",
                        "ven(?=ner|ligt)")
                .and(PhraseMatcher.of(
                        "sammen|hinanden|mod|fri|frit|let|liv|livet|leve|lever|hjem|alle|enhver|altid|ven|bedst|bedste",
                        "hver dag|hver eneste|høre til|hører til"));
    }

    private static PhraseMatcher gainers() {
        return PhraseMatcher.beginnings(
                        "\\p{L}*børn",
                        "\\p{L}*forældre",
                        "\\p{L}*elev(?:er|en|s)",
                        "familie",
                        "\\p{L}*medarbejder",
                        "kolleg",
                        "nabo",
                        "patient",
                        "\\p{L}*beboer",
                        "\\p{L}*forening",
                        "frivillig",
                        "virksomhed",
                        "iværksætter",
                        "\\p{L}*lærer(?:n|e)",
                        "pædagog",
                        "sygeplejerske",
                        "menneske",
                        "kvinde",
                        "pige",
                        "dreng",
                        "studerende",
                        "lokalsamfund",
                        "flygtning",
                        "tilflytter",
                        "gæst",
                        "udsatte",
                        "ensomme",
                        "sårbare",
                        "pårørende",
                        "bedsteforældre",
                        "albertslunder")
                .and(PhraseMatcher.of(
                        "\\p{L}*(?<!om|ud)borger(?:e|en|ne|nes|ens|es|s)?",
                        "eu-borgere|eu-borgerne",
                        "\\p{L}*barn(?:et|ets|s)?|elev",
                        "ung|unge|unges|ældre|ældres|folk|alle|enhver|mænd|mand|hinanden",
                        "bruger(?:ne|nes|en|ens)|brugere(?:s)?|ledere|lederne|lederen"));
    }
}
