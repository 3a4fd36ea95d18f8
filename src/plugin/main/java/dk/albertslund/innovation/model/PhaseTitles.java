package dk.albertslund.innovation.model;

import dk.albertslund.innovation.common.BidiIsolation;
import dk.albertslund.innovation.common.Messages;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Display names of phases, steps and turns. */
@Component
public final class PhaseTitles {
    private final Messages messages;

    public PhaseTitles(Messages messages) {
        this.messages = messages;
    }

    /** For example {@code Fokusering}. */
    public String name(Phase phase) {
        return messages.text("innovation.phase." + phase.key() + ".name");
    }

    /** For example {@code Spredning}. */
    public String name(ContinuationStep step) {
        return messages.text("innovation.phase.step." + step.key());
    }

    /** For example {@code Netværkslederen}. */
    public String name(Decider decider) {
        return messages.text("innovation.phase.decider." + decider.key());
    }

    /** For example {@code Fase 0 – Fokusering}. */
    public String title(Phase phase) {
        return title(phase, Optional.empty());
    }

    /**
     * For example {@code Fortsættelse – Spredning} in a step of the continuation. The phase's name is prefixed only
     * where the step's label does not contain it.
     */
    public String title(Phase phase, Optional<ContinuationStep> step) {
        return title(phase, step, "");
    }

    /** In the middle of a sentence, for example {@code fase 0 – Fokusering}. */
    public String titleInSentence(Phase phase) {
        return titleInSentence(phase, Optional.empty());
    }

    /** For example {@code fortsættelsen – Spredning}. */
    public String titleInSentence(Phase phase, Optional<ContinuationStep> step) {
        return title(phase, step, ".inSentence");
    }

    private String title(Phase phase, Optional<ContinuationStep> step, String form) {
        String number = phase.number()
                .map(digit -> messages.text("innovation.phase.number" + form, digit))
                .orElseGet(() -> messages.text("innovation.phase." + phase.key() + ".number" + form));
        return number + " \u2013 "
                + BidiIsolation.isolate(
                        step.map(current -> name(phase, current)).orElseGet(() -> name(phase)));
    }

    private String name(Phase phase, ContinuationStep step) {
        String whole = name(phase);
        String part = name(step);
        boolean isNamed = whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
        return isNamed ? part : whole + ": " + part;
    }

    /** The phase's main step, for example {@code Afdækning}. */
    public String stage(Phase phase) {
        return messages.text("innovation.phase.stage." + phase.stage().key());
    }

    /** For example {@code Afdækning: åbent sind og kreativitet}. */
    public String stageInWords(Phase phase) {
        return messages.text("innovation.phase.stage." + phase.stage().key() + ".text");
    }

    /** For example {@code Runde 2}. */
    public String turn(PhasePosition position) {
        return messages.text("innovation.phase.turn", position.turn());
    }

    /** In the middle of a sentence, for example {@code runde 2}. */
    public String turnInSentence(PhasePosition position) {
        return messages.text("innovation.phase.turn.inSentence", position.turn());
    }
}
