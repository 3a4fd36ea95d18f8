package dk.albertslund.innovation.form.type;

import dk.albertslund.innovation.common.BidiIsolation;
import dk.albertslund.innovation.common.KeyList;
import dk.albertslund.innovation.common.TextCleaner;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.common.WikiUser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Users, as comma-separated user keys; the browser sends user names.
 *
 * @param limit how many at most
 */
public record PeopleType(int limit) implements FieldType {
    @Override
    public String key() {
        return "people";
    }

    /** Names may be one per line. */
    @Override
    public String clean(String raw) {
        return TextCleaner.cleanLines(raw);
    }

    /** Checks the number before looking up users. */
    @Override
    public String validate(String value, ValidationContext context) {
        List<String> names = Arrays.stream(value.split("[,\\n]"))
                .map(TextCleaner::cleanLine)
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(limit + 1L)
                .toList();
        if (names.size() > limit) {
            throw context.invalid("innovation.form.problem.people", limit);
        }
        Set<String> keys = new LinkedHashSet<>();
        List<ValidationError> errors = new ArrayList<>();
        for (String name : names) {
            context.users()
                    .findByName(name)
                    .ifPresentOrElse(
                            found -> keys.add(found.key()),
                            () -> errors.add(context.error("innovation.form.problem.user", name)));
        }
        ValidationException.throwIfAny(errors);
        return String.join(",", keys);
    }

    @Override
    public String sent(String value, ValueLookup lookup) {
        return users(value, lookup).stream().map(WikiUser::name).collect(Collectors.joining(","));
    }

    /** Includes deleted users: their names can be shown but not sent back. */
    @Override
    public List<String> lines(String value, ValueLookup lookup, DisplayTexts texts) {
        return List.of(BidiIsolation.joinIsolated(
                KeyList.split(value).stream().map(lookup.users()::fullName).toList()));
    }

    @Override
    public String searchText(String value, ValueLookup lookup) {
        return users(value, lookup).stream().map(WikiUser::fullName).collect(Collectors.joining(", "));
    }

    @Override
    public List<WikiUser> users(String value, ValueLookup lookup) {
        return KeyList.split(value).stream()
                .flatMap(key -> lookup.users().findByKey(key).stream())
                .toList();
    }

    @Override
    public boolean isTyped() {
        return true;
    }

    @Override
    public boolean hasUsers() {
        return true;
    }
}
