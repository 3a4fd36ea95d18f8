package dk.albertslund.innovation.question.coach;

import java.util.List;
import java.util.Set;

/** English word lists. */
final class EnglishWords {
    static final LanguageRules WORDS = new LanguageRules(
            Set.of(
                    "the", "and", "how", "what", "we", "can", "to", "of", "our", "with", "is", "are", "a", "an", "in",
                    "they", "do", "does", "who", "which", "should", "would", "could", "their", "every", "more",
                    "through", "why", "where", "when", "each", "have", "want"),
            List.of("and", "but", "so"),
            Set.of(
                    "can", "should", "is", "do", "are", "does", "did", "will", "would", "could", "have", "has", "may",
                    "must", "was", "were", "shall", "might", "am"),
            PhraseMatcher.of(
                    "by means of|with the help of|via",
                    "(?<!(?<!\\p{L})(?:live|lives|go|goes|come|comes|get|follow|all|way).{0,40} )through"
                            + "(?! (?:life|their (?:whole )?lives?|their (?:whole )?life|the (?:day|night|year|years))"
                            + "(?!\\p{L}))(?= \\p{L})",
                    "(?<!(?<!\\p{L})(?:is|are|was|were|people|citizens|residents|those|anyone|everyone) )using",
                    "by (?!(?:evening|morning|spring)(?!\\p{L}))\\p{L}{2,}ing",
                    "an?(?: \\p{L}+)? (?:app|portal|platform|website|chatbot|robot|campaign|leaflet|it system)",
                    "apps|chatbots|robots|artificial intelligence|introduc(?:e|ing)|implement(?:ing)?|roll(?:ing)? out"),
            PhraseMatcher.of(
                    "(?:cannot|can['\u2019]t|can not) afford",
                    "(?:no|lack|lacking|without|not enough|few) (?:the |more |any )?(?:money|resources|time|budget)",
                    "too busy",
                    "(?:law|laws|legislation|rules|regulations) (?:does not|do not|doesn['\u2019]t|don['\u2019]t|prevents?"
                            + "|forbids?)",
                    "not our (?:job|task|responsibility)",
                    "tried (?:it |that )?before",
                    "(?:management|managers|politicians|citizens|staff|employees|parents|users) (?:will not|won['\u2019]t"
                            + "|cannot|can['\u2019]t|do not want|are against)",
                    "(?:it )?systems? (?:cannot|can['\u2019]t|will not|won['\u2019]t)",
                    "(?:does not|doesn['\u2019]t) fit here",
                    "too (?:risky|dangerous)"),
            PhraseMatcher.of(
                    "avoid(?:s|ed|ing)?|reduc(?:e|es|ed|ing|tion|tions)|zero|fewer|fewest",
                    "minimi[sz](?:e|es|ing)|eliminat(?:e|es|ing)|get rid of"),
            PhraseMatcher.beginnings(
                            "dream",
                            "happ(?=y|i)",
                            "proud",
                            "joy",
                            "enjoy",
                            "trust",
                            "safe",
                            "free",
                            "hope",
                            "curio",
                            "thriv",
                            "flourish",
                            "bloom",
                            "grow",
                            "future",
                            "togeth",
                            "friend",
                            "lov(?=e|i)",
                            "smil",
                            "laugh",
                            "belong",
                            "meaning",
                            "inspir",
                            "natural",
                            "possib")
                    .and(PhraseMatcher.of(
                            "home|life|lives|always|everyone|everybody|world|best|bigger|brave|courage|each other|in common",
                            "looks? forward|looking forward|every day")),
            PhraseMatcher.beginnings(
                            "citizen",
                            "resident",
                            "famil(?=y|i)",
                            "parent",
                            "grandparent",
                            "pupil",
                            "student",
                            "employee",
                            "colleague",
                            "neighbo",
                            "patient",
                            "volunteer",
                            "compan(?=y|ies)",
                            "communit",
                            "newcomer",
                            "refugee",
                            "teacher",
                            "nurse",
                            "guest",
                            "carer",
                            "senior")
                    .and(PhraseMatcher.of(
                            "child|children|children['\u2019]s|young|youth|old|older people|elderly|staff|users?|people",
                            "everyone|everybody|anyone|person|persons|men|women|relatives|each other")));

    private EnglishWords() {}
}
