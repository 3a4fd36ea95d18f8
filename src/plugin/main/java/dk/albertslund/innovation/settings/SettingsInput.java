package dk.albertslund.innovation.settings;

import dk.albertslund.innovation.common.ValidationError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Values as sent, by key. A missing or invalid value falls back to the current one; an invalid one also gives an error.
 */
final class SettingsInput {
    private final Map<String, String> values;
    private final List<ValidationError> errors = new ArrayList<>();

    /** @param values trimmed, on one line each */
    SettingsInput(Map<String, String> values) {
        this.values = values;
    }

    List<ValidationError> problems() {
        return errors;
    }

    void refuse(String key, String messageKey, Object... arguments) {
        errors.add(ValidationError.of(key, messageKey, arguments));
    }

    LocalizedLabel label(String place, LocalizedLabel otherwise) {
        return new LocalizedLabel(
                values.getOrDefault(place + SettingsSerializer.DANISH, otherwise.danish()),
                values.getOrDefault(place + SettingsSerializer.ENGLISH, otherwise.english()));
    }

    boolean flag(String key, boolean otherwise) {
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

    /** 0 for an empty value. */
    int numberOrNone(String key, int otherwise, int least, int most) {
        boolean isNone = values.containsKey(key) ? values.get(key).isEmpty() : otherwise == 0;
        return isNone ? 0 : number(key, otherwise, least, most);
    }

    /** Without duplicates. */
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
