package dk.albertslund.innovation.question.coach;

import java.util.List;
import java.util.Optional;

/** What the coach has to say of one question, the most important first. */
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

    /** The hints; a word that was only not found is none. */
    public List<CoachFinding> hints() {
        return findings.stream().filter(finding -> !finding.rule().isQuiet()).toList();
    }

    /** The one to begin with. */
    public Optional<CoachFinding> first() {
        return hints().stream().findFirst();
    }
}
