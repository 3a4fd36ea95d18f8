package dk.albertslund.innovation.question;

import dk.albertslund.innovation.model.PhasePosition;
import java.time.Instant;

/**
 * A question that the network had for a while.
 *
 * @param from the first standing in which it was the network's question
 * @param to the last one
 * @param chosen when it was chosen
 */
public record AskedQuestion(String text, PhasePosition from, PhasePosition to, Instant chosen) {
    AskedQuestion until(PhasePosition later) {
        return new AskedQuestion(text, from, later, chosen);
    }
}
