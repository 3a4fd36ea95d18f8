package dk.albertslund.innovation.form;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answers of all persons to a field of a row.
 *
 * @param count number of persons who answered
 * @param sum sum of the numbers; 0 for a field of choices
 * @param mean their mean; 0 for a field of choices
 * @param spread their population standard deviation; 0 for a field of choices
 * @param perChoice number of persons by what they answered, in the order of the field's choices
 */
public record AnswerSummary(int count, int sum, double mean, double spread, Map<String, Integer> perChoice) {
    /** @param values the answers, without empty ones; not empty */
    static AnswerSummary of(Field field, Collection<String> values) {
        Map<String, Integer> perChoice = new LinkedHashMap<>();
        field.choices().stream().filter(values::contains).forEach(choice -> perChoice.put(choice, 0));
        values.forEach(value -> perChoice.merge(value, 1, Integer::sum));
        if (!field.type().isNumeric()) {
            return new AnswerSummary(values.size(), 0, 0, 0, perChoice);
        }
        List<Integer> numbers = values.stream().map(Integer::valueOf).toList();
        int sum = numbers.stream().mapToInt(Integer::intValue).sum();
        double mean = (double) sum / numbers.size();
        double variance = numbers.stream()
                .mapToDouble(number -> (number - mean) * (number - mean))
                .average()
                .orElse(0);
        return new AnswerSummary(numbers.size(), sum, mean, Math.sqrt(variance), perChoice);
    }
}
