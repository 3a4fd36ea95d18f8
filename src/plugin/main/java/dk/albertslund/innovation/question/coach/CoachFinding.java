package dk.albertslund.innovation.question.coach;

import java.util.Arrays;
import java.util.List;

/**
 * Something that the coach has to say.
 *
 * @param arguments what the text takes: a number and its limit, or the writer's own words
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
