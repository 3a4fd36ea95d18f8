package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.KeyList;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.sheet.AnswerKey;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.form.type.PictureStore;
import dk.albertslund.innovation.form.type.ReferableRows;
import dk.albertslund.innovation.form.type.ReferenceTarget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Validates values and keeps names of persons out of the change log: a name is stored in {@link PersonNameStore} under
 * an id, with a retention date, and is deleted when it is erased or replaced.
 */
@Component
public final class FieldValueStore {
    private final FieldValueValidator validator;
    private final PersonNameStore names;
    private final PictureStore pictures;
    private final ReferableRows rows;

    public FieldValueStore(
            FieldValueValidator validator, PersonNameStore names, PictureStore pictures, ReferableRows rows) {
        this.validator = validator;
        this.names = names;
        this.pictures = pictures;
        this.rows = rows;
    }

    /**
     * @return the update with its value normalised, under the key that it is stored by
     * @throws ValidationException when the form has no such field or the value is not allowed
     */
    FieldUpdate validate(FormKind kind, FieldUpdate update) {
        Field field = FormConstraintValidator.requireField(kind, update);
        FieldUpdate valid = update.withValue(validator.validate(field, update.value()));
        requirePicture(field, valid);
        return field.isPerPerson() ? valid.withField(AnswerKey.of(field.key(), update.author())) : valid;
    }

    private void requirePicture(Field field, FieldUpdate update) {
        field.type()
                .picture(update.value())
                .flatMap(picture -> pictures.problem(update.networkId(), picture))
                .ifPresent(problem -> {
                    throw new ValidationException(ValidationError.of(field.key(), problem));
                });
    }

    /**
     * Looks up the rows that the update begins to point to; those that the field pointed to before may be gone.
     *
     * @param update validated
     * @param before the row of the field
     * @throws ValidationException when one is gone, of another network, not to be seen by the writer, or the row itself
     */
    void requireReferences(Field field, FieldUpdate update, SheetState before) {
        Set<String> fresh =
                new LinkedHashSet<>(field.type().target().isPresent() ? KeyList.split(update.value()) : List.of());
        before.rowIncludingRemoved(update.row()).ifPresent(row -> fresh.removeAll(row.keys(update.field())));
        if (fresh.isEmpty()) {
            return;
        }
        ReferenceTarget target = field.type().target().orElseThrow();
        boolean isOwn = fresh.contains(update.row());
        if (isOwn
                || !rows.findVisible(update.networkId(), target, update.author(), fresh)
                        .containsAll(fresh)) {
            throw new ValidationException(ValidationError.of(field.key(), "innovation.form.problem.reference"));
        }
    }

    /** Whether the field already has that value; for a person the names are compared, not the ids. */
    boolean isUnchanged(Field field, String value, FieldChange current) {
        if (!field.type().isPersonName() || value.isEmpty() || current.value().isEmpty()) {
            return current.value().equals(value);
        }
        return value.equals(name(current.value()));
    }

    /** Empty when the name has been erased. */
    private String name(String id) {
        return names.findNames(Set.of(id)).getOrDefault(id, "");
    }

    /**
     * Replaces names of persons by ids, storing the names.
     *
     * @param updates validated updates
     * @return the updates as they go into the change log
     * @throws ValidationException when a name has no retention date, neither in the row nor earlier in the updates
     */
    List<FieldUpdate> storeNames(FormKind kind, List<FieldUpdate> updates, SheetState state) {
        Map<String, String> days = new HashMap<>();
        List<FieldUpdate> stored = new ArrayList<>();
        for (FieldUpdate update : updates) {
            days.put(update.row() + update.field(), update.value());
            Optional<Field> name = kind.field(update.list(), update.field())
                    .filter(field ->
                            field.type().isPersonName() && !update.value().isEmpty());
            stored.add(name.map(field -> update.withValue(storeName(field, update, days, state)))
                    .orElse(update));
        }
        return stored;
    }

    private String storeName(Field field, FieldUpdate update, Map<String, String> days, SheetState state) {
        String standing = state.row(update.row())
                .map(row -> row.value(field.type().until()))
                .orElse("");
        String until = days.getOrDefault(update.row() + field.type().until(), standing);
        if (until.isEmpty()) {
            throw new ValidationException(ValidationError.of(field.key(), "innovation.form.problem.until"));
        }
        return names.store(update.networkId(), update.value(), until, update.author());
    }

    /**
     * Applies a change to the stored names of its row: erases a replaced name, moves the retention date, marks the name
     * of a removed row.
     *
     * @param before the field's previous value
     * @throws ValidationException when the change clears the retention date of a name that is still stored
     */
    void updateNames(FormKind kind, FieldChange change, Optional<FieldChange> before, SheetState next) {
        Row row = next.rowIncludingRemoved(change.row()).orElseThrow();
        for (Field person : persons(kind, change.list())) {
            String id = row.value(person.key());
            if (change.field().equals(person.key())) {
                before.map(FieldChange::value)
                        .filter(old -> !old.isEmpty())
                        .ifPresent(old -> names.erase(List.of(old)));
            } else if (!id.isEmpty() && change.field().equals(person.type().until())) {
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

    /** Erases all names in a row. */
    void eraseNames(FormKind kind, Row row) {
        names.erase(persons(kind, row.list()).stream()
                .map(field -> row.value(field.key()))
                .filter(id -> !id.isEmpty())
                .toList());
    }

    private static List<Field> persons(FormKind kind, String list) {
        return kind.list(list).stream()
                .flatMap(rows -> rows.fields().stream())
                .filter(field -> field.type().isPersonName())
                .toList();
    }
}
