package dk.albertslund.innovation.question.coach;

import java.util.List;
import java.util.Set;

/**
 * Word lists of one language. The language is detected from the question; Danish is the default.
 *
 * @param commonWords frequent words for detecting the language
 * @param leadingUp introductory words that may precede the question word
 * @param openings words that begin yes/no questions
 */
record LanguageRules(
        Set<String> commonWords,
        List<String> leadingUp,
        Set<String> openings,
        PhraseMatcher solutions,
        PhraseMatcher excuses,
        PhraseMatcher shortcomings,
        PhraseMatcher visions,
        PhraseMatcher gainers) {

    static LanguageRules of(ParsedQuestion question) {
        List<String> words = question.lowerCaseWords();
        boolean isEnglish = EnglishWords.WORDS.count(words) > DanishWords.WORDS.count(words);
        return isEnglish ? EnglishWords.WORDS : DanishWords.WORDS;
    }

    private long count(List<String> words) {
        return words.stream().filter(commonWords::contains).count();
    }

    boolean isClosed(String sentence) {
        return ParsedQuestion.lowerCaseWords(sentence).stream()
                .filter(word -> !leadingUp.contains(word))
                .findFirst()
                .filter(openings::contains)
                .isPresent();
    }
}
