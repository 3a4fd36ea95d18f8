package dk.albertslund.innovation.settings;

import dk.albertslund.innovation.common.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Keys with their values as somebody sent them. What is missing is as it was; what cannot be is too, and is told. */
final class Values {
    private final Map<String, String> values;
    private final List<Problem> problems = new ArrayList<>();

    /** @param values tidy, each on one line */
    Values(Map<String, String> values) {
        this.values = values;
    }

    List<Problem> problems() {
        return problems;
    }

    void refuse(String key, String messageKey, Object... arguments) {
        problems.add(Problem.of(key, messageKey, arguments));
    }

    Label label(String place, Label otherwise) {
        return new Label(
                values.getOrDefault(place + Entries.DANISH, otherwise.danish()),
                values.getOrDefault(place + Entries.ENGLISH, otherwise.english()));
    }

    boolean yes(String key, boolean otherwise) {
        return values.containsKey(key) ? values.get(key).equals("true") : otherwise;
    }

    int number(String key, int otherwise, int least, int most) {
        String value = values.getOrDefault(key, String.valueOf(otherwise));
        if (value.matches("\\d{1,4}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most) {
            return Integer.parseInt(value);
        }
        refuse(key, "innovation.settings.problem.number", least, most);
        return otherwise;
    }

    /** 0 when nothing is written. */
    int numberOrNone(String key, int otherwise, int least, int most) {
        boolean isNone = values.containsKey(key) ? values.get(key).isEmpty() : otherwise == 0;
        return isNone ? 0 : number(key, otherwise, least, most);
    }

    /** Each name once. */
    List<String> list(String key, List<String> otherwise) {
        if (!values.containsKey(key)) {
            return otherwise;
        }
        return Arrays.stream(values.get(key).split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.toList());
    }
}
