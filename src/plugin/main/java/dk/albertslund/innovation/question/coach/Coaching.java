package dk.albertslund.innovation.question.coach;

import java.util.List;
import java.util.Optional;

/** What the coach has to say of one question, the most important first. */
public record Coaching(List<Finding> findings) {
    public Coaching {
        findings = List.copyOf(findings);
    }

    public boolean isLit(Lamp lamp) {
        return of(lamp).isEmpty();
    }

    public List<Finding> of(Lamp lamp) {
        return findings.stream()
                .filter(finding -> finding.rule().lamp() == lamp)
                .toList();
    }

    /** The hints; a word that was only not found is none. */
    public List<Finding> hints() {
        return findings.stream().filter(finding -> !finding.rule().isQuiet()).toList();
    }

    /** The one to begin with. */
    public Optional<Finding> first() {
        return hints().stream().findFirst();
    }
}
