package dk.albertslund.innovation.export.archive.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.export.archive.ArchivedField;
import dk.albertslund.innovation.export.archive.ArchivedForm;
import dk.albertslund.innovation.export.archive.ArchivedList;
import dk.albertslund.innovation.export.archive.ArchivedRow;
import dk.albertslund.innovation.export.archive.ArchivedSection;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.form.confluence.FieldView;
import dk.albertslund.innovation.form.confluence.FormRenderContext;
import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.form.confluence.FormViewFactory;
import dk.albertslund.innovation.form.confluence.PersonView;
import dk.albertslund.innovation.form.confluence.RowListView;
import dk.albertslund.innovation.form.confluence.RowView;
import dk.albertslund.innovation.form.confluence.SectionView;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.form.type.Picture;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.page.ConfidentialAccess;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Makes the archive's form of a sheet from the views of the page, so that what is hidden on the page is hidden here. Of
 * rounds it holds what everybody sees; confidential fields are in it for those who may read them.
 */
@Component
public final class ArchivedFormFactory {
    private final FormKindRegistry kinds;
    private final FormViewFactory views;
    private final ConfidentialAccess confidential;
    private final Messages messages;

    public ArchivedFormFactory(
            FormKindRegistry kinds, FormViewFactory views, ConfidentialAccess confidential, Messages messages) {
        this.kinds = kinds;
        this.views = views;
        this.confidential = confidential;
        this.messages = messages;
    }

    /** Empty for a kind of form that there is no more. */
    Optional<ArchivedForm> of(Network network, Sheet sheet, SheetState state, String title) {
        return kinds.withKey(sheet.kind()).map(kind -> {
            FormView form = views.of(kind, state, context(network, sheet, kind));
            return new ArchivedForm(
                    sheet.key(),
                    title,
                    written(state.sheet(), List.of(Stage.FIELD, Row.WITHOUT_NAMES)),
                    form.sections().stream()
                            .map(section -> section(section, state))
                            .toList());
        });
    }

    private FormRenderContext context(Network network, Sheet sheet, FormKind kind) {
        boolean isInsider = kind.hasEditorsOnlyFields() && confidential.mayRead(network, kind);
        return new FormRenderContext(
                network.id(),
                network.spaceKey(),
                sheet.turn(),
                sheet.instance(),
                "",
                false,
                false,
                false,
                List.of(),
                isInsider ? messages.text("innovation.export.archive.confidential") : "");
    }

    private static Map<String, String> written(Row row, List<String> keys) {
        return keys.stream()
                .filter(key -> !row.value(key).isEmpty())
                .collect(Collectors.toMap(Function.identity(), row::value));
    }

    private ArchivedSection section(SectionView section, SheetState state) {
        return new ArchivedSection(
                section.title(),
                fields(section.fields()),
                section.lists().stream().map(list -> list(list, state)).toList());
    }

    private ArchivedList list(RowListView list, SheetState state) {
        Map<String, String> columns = new LinkedHashMap<>();
        list.blank().fields().forEach(field -> columns.put(field.key(), label(field)));
        return new ArchivedList(
                list.key(),
                list.label(),
                columns,
                list.rows().stream().map(row -> row(row, state)).toList());
    }

    private ArchivedRow row(RowView row, SheetState state) {
        Map<String, String> round = state.row(row.id())
                .map(found -> written(found, List.of(Row.SHARED, Row.MERGED_INTO)))
                .orElse(Map.of());
        return new ArchivedRow(row.id(), round, fields(row.fields()));
    }

    private List<ArchivedField> fields(List<FieldView> fields) {
        return fields.stream()
                .filter(field -> !field.value().isEmpty() || field.isWritten())
                .map(this::field)
                .toList();
    }

    private ArchivedField field(FieldView field) {
        return new ArchivedField(
                field.key(),
                label(field),
                field.value(),
                field.lines(),
                field.people().stream().map(PersonView::name).toList(),
                Picture.parse(field.value()).filter(picture -> field.picture().isThere()));
    }

    /** Marked where not everybody may read it, as the file may be passed on. */
    private String label(FieldView field) {
        return field.isForEditors()
                ? field.label() + " (" + messages.text("innovation.export.archive.confidential") + ")"
                : field.label();
    }
}
