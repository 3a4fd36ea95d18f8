package dk.albertslund.innovation.question;

import dk.albertslund.innovation.model.PhasePosition;
import java.time.Instant;

/**
 * A question that the network worked with for a period.
 *
 * @param from first position with this question
 * @param to last position with this question
 * @param chosen when it was chosen
 */
public record AskedQuestion(String text, PhasePosition from, PhasePosition to, Instant chosen) {
    AskedQuestion until(PhasePosition later) {
        return new AskedQuestion(text, from, later, chosen);
    }
}
