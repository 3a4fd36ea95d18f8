package dk.albertslund.innovation.question.coach;

import java.util.List;
import java.util.Set;

/**
 * What the coach knows of a language. The language is told from the question itself; one that does not tell is read as
 * Danish.
 *
 * @param commonWords small words by which the language is known
 * @param leadingUp words that a question may begin with before it begins
 * @param openings words that ask for yes or no
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
