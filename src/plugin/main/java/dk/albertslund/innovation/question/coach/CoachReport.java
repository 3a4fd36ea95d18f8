package dk.albertslund.innovation.question.coach;

import java.util.List;
import java.util.Optional;

/** Findings for one question, the most important first. */
public record CoachReport(List<CoachFinding> findings) {
    public CoachReport {
        findings = List.copyOf(findings);
    }

    public boolean isPassed(CheckIndicator indicator) {
        return of(indicator).isEmpty();
    }

    public List<CoachFinding> of(CheckIndicator indicator) {
        return findings.stream()
                .filter(finding -> finding.rule().indicator() == indicator)
                .toList();
    }

    /** Findings that are hints, without quiet ones ({@link CoachRule#isQuiet}). */
    public List<CoachFinding> hints() {
        return findings.stream().filter(finding -> !finding.rule().isQuiet()).toList();
    }

    /** The most important hint. */
    public Optional<CoachFinding> first() {
        return hints().stream().findFirst();
    }
}
