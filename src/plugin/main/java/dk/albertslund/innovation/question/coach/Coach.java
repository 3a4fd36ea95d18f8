package dk.albertslund.innovation.question.coach;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Reads an innovation question and says, in advice that never stops anybody, what would open it more. What only people can
 * tell is theirs to tick. The only place that knows these rules: page, receipt and live coach ask here.
 */
@Component
public final class Coach {
    /** A question that is longer cannot be saved. */
    public static final int TEXT_LIMIT = 200;

    private static final int IDEAL_LENGTH = 140;
    private static final int MOST_WORDS = 25;
    private static final int MOST_SENTENCES = 2;
    /** From here on LIX calls a text very hard; of a handful of words it says nothing. */
    private static final int HARD_LIX = 55;

    private static final int FEW_WORDS = 10;
    private static final int SHOWN = 3;

    /** Nothing is found in a text without words, and no lamp is lit. */
    public CoachReport coach(String text) {
        ParsedQuestion wording = new ParsedQuestion(text);
        List<CoachFinding> findings = new ArrayList<>();
        if (wording.isEmpty()) {
            return new CoachReport(findings);
        }
        LanguageRules tongue = LanguageRules.of(wording);
        addOpen(findings, wording, tongue);
        addClear(findings, wording);
        addFree(findings, wording, tongue);
        addVision(findings, wording, tongue);
        if (!tongue.gainers().isIn(wording.small())) {
            findings.add(CoachFinding.of(CoachRule.GAIN_UNSEEN));
        }
        return new CoachReport(findings);
    }

    private static void addOpen(List<CoachFinding> findings, ParsedQuestion wording, LanguageRules tongue) {
        if (!wording.isQuestion()) {
            findings.add(CoachFinding.of(CoachRule.NOT_QUESTION));
        }
        if (wording.questions().stream().anyMatch(tongue::isClosed)) {
            findings.add(CoachFinding.of(CoachRule.CLOSED));
        }
    }

    private static void addClear(List<CoachFinding> findings, ParsedQuestion wording) {
        if (wording.length() > TEXT_LIMIT) {
            findings.add(CoachFinding.of(CoachRule.TOO_LONG, wording.length(), TEXT_LIMIT));
        } else if (wording.length() > IDEAL_LENGTH) {
            findings.add(CoachFinding.of(CoachRule.LONG, wording.length(), IDEAL_LENGTH));
        }
        if (wording.words() > MOST_WORDS) {
            findings.add(CoachFinding.of(CoachRule.WORDY, wording.words(), MOST_WORDS));
        }
        if (wording.sentences() > MOST_SENTENCES) {
            findings.add(CoachFinding.of(CoachRule.SENTENCES, wording.sentences(), MOST_SENTENCES));
        }
        List<String> abbreviations = wording.abbreviations();
        if (!abbreviations.isEmpty()) {
            String shown = String.join(", ", abbreviations.subList(0, Math.min(SHOWN, abbreviations.size())));
            findings.add(CoachFinding.of(CoachRule.ABBREVIATION, shown));
        }
        boolean isMeasured = wording.words() >= FEW_WORDS && wording.words() <= MOST_WORDS;
        if (isMeasured && wording.lix() >= HARD_LIX) {
            findings.add(CoachFinding.of(CoachRule.HARD, wording.lix()));
        }
    }

    private static void addFree(List<CoachFinding> findings, ParsedQuestion wording, LanguageRules tongue) {
        tongue.solutions()
                .firstIn(wording.small())
                .ifPresent(words -> findings.add(CoachFinding.of(CoachRule.SOLUTION, words)));
        tongue.excuses()
                .firstIn(wording.small())
                .ifPresent(words -> findings.add(CoachFinding.of(CoachRule.EXCUSE, words)));
    }

    /** A shortcoming turned round becomes a vision, so there is no need to miss one too. */
    private static void addVision(List<CoachFinding> findings, ParsedQuestion wording, LanguageRules tongue) {
        tongue.shortcomings()
                .firstIn(wording.small())
                .ifPresentOrElse(words -> findings.add(CoachFinding.of(CoachRule.NEGATIVE, words)), () -> {
                    if (!tongue.visions().isIn(wording.small())) {
                        findings.add(CoachFinding.of(CoachRule.VISION_UNSEEN));
                    }
                });
    }
}
