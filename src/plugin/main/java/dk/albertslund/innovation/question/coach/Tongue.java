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
record Tongue(
        Set<String> commonWords,
        List<String> leadingUp,
        Set<String> openings,
        Phrases solutions,
        Phrases excuses,
        Phrases shortcomings,
        Phrases visions,
        Phrases gainers) {

    static Tongue of(Wording wording) {
        List<String> words = wording.smallWords();
        boolean isEnglish = EnglishTongue.WORDS.count(words) > DanishTongue.WORDS.count(words);
        return isEnglish ? EnglishTongue.WORDS : DanishTongue.WORDS;
    }

    private long count(List<String> words) {
        return words.stream().filter(commonWords::contains).count();
    }

    boolean isClosed(String sentence) {
        return Wording.smallWords(sentence).stream()
                .filter(word -> !leadingUp.contains(word))
                .findFirst()
                .filter(openings::contains)
                .isPresent();
    }
}
