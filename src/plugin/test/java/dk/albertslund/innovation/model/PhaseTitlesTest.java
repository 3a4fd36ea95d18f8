package dk.albertslund.innovation.model;

import static org.junit.Assert.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class PhaseTitlesTest {
    private static PhaseTitles calling(String continuation) {
        Map<String, String> words = Map.of(
                "innovation.phase.continuation.number", "Fortsættelse",
                "innovation.phase.continuation.number.inSentence", "fortsættelsen",
                "innovation.phase.continuation.name", continuation,
                "innovation.phase.step.spread", "Spredning");
        return new PhaseTitles((key, arguments) -> words.getOrDefault(key, key));
    }

    private static String spreading(String continuation) {
        return calling(continuation).title(Phase.CONTINUATION, Optional.of(ContinuationStep.SPREAD));
    }

    @Test
    public void aStepThatThePhasesNameTellsOfStandsAlone() {
        assertEquals("Fortsættelse – Spredning", spreading("Realisering og spredning"));
    }

    @Test
    public void aNameOfTheMunicipalitysOwnIsNotHiddenByTheStep() {
        assertEquals("Fortsættelse – Drift: Spredning", spreading("Drift"));
    }

    @Test
    public void inASentenceAPhaseIsWrittenWithASmallLetter() {
        assertEquals("fortsættelsen – Drift", calling("Drift").titleInSentence(Phase.CONTINUATION));
    }

    @Test
    public void withoutAStepThePhaseHasItsName() {
        assertEquals("Fortsættelse – Drift", calling("Drift").title(Phase.CONTINUATION));
    }
}
