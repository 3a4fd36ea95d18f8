package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What is kept of what people send: it is checked first, and persons' names stay out of the log of changes. A name is kept
 * only with a day until which it may be, and is gone for good once it is erased or written over.
 */
@Component
public final class FieldValueStore {
    private final FieldValidator validator;
    private final PersonNameStore names;

    public FieldValueStore(FieldValidator validator, PersonNameStore names) {
        this.validator = validator;
        this.names = names;
    }

    /** @throws ValidationException when the value may not stand in the field */
    String validate(Field field, String raw) {
        return validator.validate(field, raw);
    }

    /** Whether the value already stands there; of a person the name counts. */
    boolean isUnchanged(Field field, String value, FieldChange now) {
        if (field.type() != FieldType.PERSON || value.isEmpty() || now.value().isEmpty()) {
            return now.value().equals(value);
        }
        return value.equals(name(now.value()));
    }

    /** Empty when it was erased. */
    private String name(String id) {
        return names.findNames(Set.of(id)).getOrDefault(id, "");
    }

    /**
     * What the log of changes gets of values that were accepted: themselves, or of a name what stands for it.
     *
     * @throws ValidationException when nothing says until when a name may be kept, neither in the row nor in an earlier edit
     */
    List<FieldUpdate> storeNames(FormKind kind, List<FieldUpdate> updates, SheetState state) {
        Map<String, String> days = new HashMap<>();
        List<FieldUpdate> stored = new ArrayList<>();
        for (FieldUpdate update : updates) {
            days.put(update.row() + update.field(), update.value());
            Field field = FieldUpdateValidator.requireField(kind, update);
            boolean isName = field.type() == FieldType.PERSON && !update.value().isEmpty();
            stored.add(isName ? update.withValue(storeName(field, update, days, state)) : update);
        }
        return stored;
    }

    private String storeName(Field field, FieldUpdate update, Map<String, String> days, SheetState state) {
        String standing =
                state.row(update.row()).map(row -> row.value(field.list())).orElse("");
        String until = days.getOrDefault(update.row() + field.list(), standing);
        if (until.isEmpty()) {
            throw new ValidationException(ValidationError.of(field.key(), "innovation.form.problem.until"));
        }
        return names.store(update.networkId(), update.value(), until, update.author());
    }

    /**
     * Lets what is kept of persons follow a change of their row.
     *
     * @param before what stood in the field
     * @throws ValidationException when the day is taken away from a name that is still there
     */
    void updateNames(FormKind kind, FieldChange change, Optional<FieldChange> before, SheetState next) {
        Row row = next.rowIncludingRemoved(change.row()).orElseThrow();
        for (Field person : persons(kind, change.list())) {
            String id = row.value(person.key());
            if (change.field().equals(person.key())) {
                before.map(FieldChange::value)
                        .filter(old -> !old.isEmpty())
                        .ifPresent(old -> names.erase(List.of(old)));
            } else if (!id.isEmpty() && change.field().equals(person.list())) {
                setUntil(id, change);
            } else if (!id.isEmpty() && change.field().equals(Row.REMOVED)) {
                names.setDropped(id, row.isRemoved());
            }
        }
    }

    private void setUntil(String id, FieldChange change) {
        if (!change.value().isEmpty()) {
            names.setRetentionDay(id, change.value());
        } else if (!name(id).isEmpty()) {
            throw new ValidationException(ValidationError.of(change.field(), "innovation.form.problem.until"));
        }
    }

    /** Erases the names in a row. */
    void eraseNames(FormKind kind, Row row) {
        names.erase(persons(kind, row.list()).stream()
                .map(field -> row.value(field.key()))
                .filter(id -> !id.isEmpty())
                .toList());
    }

    private static List<Field> persons(FormKind kind, String list) {
        return kind.list(list).stream()
                .flatMap(rows -> rows.fields().stream())
                .filter(field -> field.type() == FieldType.PERSON)
                .toList();
    }
}
