package dk.albertslund.innovation.form.reference;

import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormReader;
import dk.albertslund.innovation.form.PersonNameStore;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.form.type.ValueLookup;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks up what the values of a form refer to: users, names of persons and rows. */
@Component
public final class ValueLookupFactory {
    private final UserDirectory users;
    private final PersonNameStore names;
    private final ReferenceResolver references;

    public ValueLookupFactory(UserDirectory users, PersonNameStore names, ReferenceResolver references) {
        this.users = users;
        this.names = names;
        this.references = references;
    }

    public UserDirectory users() {
        return users;
    }

    /** For single values, without links. */
    public ValueLookup of(int networkId, FormKind kind, Collection<FieldChange> values, FormReader reader) {
        return new ValueLookup(
                users,
                names.findNames(personIds(kind, values)),
                references.of(networkId, kind, values, reader, false).rows());
    }

    /**
     * For a whole form.
     *
     * @param parts the sections that are shown
     * @param state as the reader sees it
     * @param isLinked whether rows are linked to their pages
     */
    public FormLookup of(
            int networkId, FormKind kind, List<Section> parts, SheetState state, FormReader reader, boolean isLinked) {
        RowLinks links = references.withUses(networkId, kind, state, reader, isLinked);
        return new FormLookup(
                new ValueLookup(users, names.findNames(personIds(parts, state)), links.rows()), links.usedBy());
    }

    private static List<String> personIds(List<Section> parts, SheetState state) {
        return parts.stream()
                .flatMap(part -> part.lists().stream())
                .flatMap(list -> list.fields().stream()
                        .filter(field -> field.type().isPersonName())
                        .flatMap(field -> state.rows(list.key()).stream().map(row -> row.value(field.key()))))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static List<String> personIds(FormKind kind, Collection<FieldChange> values) {
        return values.stream()
                .filter(value -> kind.field(value.list(), value.field())
                        .filter(field -> field.type().isPersonName())
                        .isPresent())
                .map(FieldChange::value)
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
