package dk.albertslund.innovation.question.coach;

import java.util.Arrays;
import java.util.List;

/**
 * A finding of the coach.
 *
 * @param arguments arguments of the message: a number and its limit, or words from the question
 */
public record CoachFinding(CoachRule rule, List<String> arguments) {
    public CoachFinding {
        arguments = List.copyOf(arguments);
    }

    static CoachFinding of(CoachRule rule, Object... arguments) {
        return new CoachFinding(
                rule, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    public String messageKey() {
        return "innovation.coach.advice." + rule.key();
    }
}
