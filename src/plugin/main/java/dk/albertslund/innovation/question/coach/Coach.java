package dk.albertslund.innovation.question.coach;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Analyses an innovation question and gives non-blocking hints for opening it. Used by page, receipts and live coach
 * alike. Criteria that need judgement are ticked by people, not here.
 */
@Component
public final class Coach {
    /** Maximum length of a question; longer ones are invalid. */
    public static final int TEXT_LIMIT = 200;

    private static final int IDEAL_LENGTH = 140;
    private static final int MOST_WORDS = 25;
    private static final int MOST_SENTENCES = 2;
    /** LIX above this is very hard to read; not meaningful for few words. */
    private static final int HARD_LIX = 55;

    private static final int FEW_WORDS = 10;
    private static final int SHOWN = 3;

    /** An empty text has no findings, and no indicator is on. */
    public CoachReport coach(String text) {
        ParsedQuestion question = new ParsedQuestion(text);
        List<CoachFinding> findings = new ArrayList<>();
        if (question.isEmpty()) {
            return new CoachReport(findings);
        }
        LanguageRules language = LanguageRules.of(question);
        addOpen(findings, question, language);
        addClear(findings, question);
        addFree(findings, question, language);
        addVision(findings, question, language);
        if (!language.gainers().isIn(question.lowerCase())) {
            findings.add(CoachFinding.of(CoachRule.GAIN_UNSEEN));
        }
        return new CoachReport(findings);
    }

    private static void addOpen(List<CoachFinding> findings, ParsedQuestion question, LanguageRules language) {
        if (!question.isQuestion()) {
            findings.add(CoachFinding.of(CoachRule.NOT_QUESTION));
        }
        if (question.questions().stream().anyMatch(language::isClosed)) {
            findings.add(CoachFinding.of(CoachRule.CLOSED));
        }
    }

    private static void addClear(List<CoachFinding> findings, ParsedQuestion question) {
        if (question.length() > TEXT_LIMIT) {
            findings.add(CoachFinding.of(CoachRule.TOO_LONG, question.length(), TEXT_LIMIT));
        } else if (question.length() > IDEAL_LENGTH) {
            findings.add(CoachFinding.of(CoachRule.LONG, question.length(), IDEAL_LENGTH));
        }
        if (question.words() > MOST_WORDS) {
            findings.add(CoachFinding.of(CoachRule.WORDY, question.words(), MOST_WORDS));
        }
        if (question.sentences() > MOST_SENTENCES) {
            findings.add(CoachFinding.of(CoachRule.SENTENCES, question.sentences(), MOST_SENTENCES));
        }
        List<String> abbreviations = question.abbreviations();
        if (!abbreviations.isEmpty()) {
            String shown = String.join(", ", abbreviations.subList(0, Math.min(SHOWN, abbreviations.size())));
            findings.add(CoachFinding.of(CoachRule.ABBREVIATION, shown));
        }
        boolean isMeasured = question.words() >= FEW_WORDS && question.words() <= MOST_WORDS;
        if (isMeasured && question.lix() >= HARD_LIX) {
            findings.add(CoachFinding.of(CoachRule.HARD, question.lix()));
        }
    }

    private static void addFree(List<CoachFinding> findings, ParsedQuestion question, LanguageRules language) {
        language.solutions()
                .firstIn(question.lowerCase())
                .ifPresent(words -> findings.add(CoachFinding.of(CoachRule.SOLUTION, words)));
        language.excuses()
                .firstIn(question.lowerCase())
                .ifPresent(words -> findings.add(CoachFinding.of(CoachRule.EXCUSE, words)));
    }

    /** A shortcoming can be turned into a vision, so it suppresses the finding of a missing one. */
    private static void addVision(List<CoachFinding> findings, ParsedQuestion question, LanguageRules language) {
        language.shortcomings()
                .firstIn(question.lowerCase())
                .ifPresentOrElse(words -> findings.add(CoachFinding.of(CoachRule.NEGATIVE, words)), () -> {
                    if (!language.visions().isIn(question.lowerCase())) {
                        findings.add(CoachFinding.of(CoachRule.VISION_UNSEEN));
                    }
                });
    }
}
