package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormReader;
import dk.albertslund.innovation.form.SaveResult;
import dk.albertslund.innovation.form.VisibleSheet;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Network;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Collects for a receipt what follows from a form: values, and panels of the page as HTML. */
@Component
public final class ReceiptConclusions {
    static final String PANELS = "panels";

    /** With {@link #PANELS}: a panel of a lower revision may not replace one of a higher. */
    static final String PANEL_REVISION = "panelRevision";

    private final SheetRepository sheets;
    private final CurrentUser currentUser;
    private final List<ReceiptContributor> values;
    private final List<PanelContributor> panels;

    public ReceiptConclusions(
            SheetRepository sheets,
            CurrentUser currentUser,
            List<ReceiptContributor> values,
            List<PanelContributor> panels) {
        this.sheets = sheets;
        this.currentUser = currentUser;
        this.values = List.copyOf(values);
        this.panels = List.copyOf(panels);
    }

    /**
     * Reads nothing where nothing is affected.
     *
     * @param saved the only change; several may have been made when it is left out
     */
    Map<String, Object> of(Network network, FormKind form, Optional<SaveResult> saved, SheetKey key) {
        List<ReceiptContributor> affected = values.stream()
                .filter(contributor -> contributor.appliesTo(form))
                .filter(contributor ->
                        saved.isEmpty() || contributor.isAffectedBy(saved.get().change()))
                .toList();
        Map<PanelContributor, Set<String>> names = names(form, saved);
        if (affected.isEmpty() && names.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> conclusions = new LinkedHashMap<>();
        Sheet sheet = sheets.find(key);
        SheetState state = sheets.state(sheet);
        SheetState visible = VisibleSheet.of(form, state, reader()).state();
        affected.forEach(contributor ->
                conclusions.put(contributor.key(), contributor.contribute(network, form, key.turn(), visible)));
        conclusions.putAll(panels(names, network, form, sheet, state));
        return conclusions;
    }

    /**
     * All that follows from the form.
     *
     * @param state the whole form
     * @param visible what the current user may see of it
     */
    public Map<String, Object> all(Network network, FormKind form, Sheet sheet, SheetState state, SheetState visible) {
        Map<String, Object> conclusions = new LinkedHashMap<>();
        values.stream()
                .filter(contributor -> contributor.appliesTo(form))
                .forEach(contributor -> conclusions.put(
                        contributor.key(), contributor.contribute(network, form, sheet.turn(), visible)));
        conclusions.putAll(panels(names(form, Optional.empty()), network, form, sheet, state));
        return conclusions;
    }

    private static Map<String, Object> panels(
            Map<PanelContributor, Set<String>> names, Network network, FormKind form, Sheet sheet, SheetState state) {
        Map<String, String> drawn = new LinkedHashMap<>();
        names.forEach(
                (contributor, wanted) -> drawn.putAll(contributor.draw(wanted, network, form, sheet.turn(), state)));
        return drawn.isEmpty() ? Map.of() : Map.of(PANELS, drawn, PANEL_REVISION, sheet.revision());
    }

    private FormReader reader() {
        return new FormReader(currentUser.userKey().orElse(""));
    }

    private Map<PanelContributor, Set<String>> names(FormKind form, Optional<SaveResult> saved) {
        Map<PanelContributor, Set<String>> names = new LinkedHashMap<>();
        panels.stream()
                .filter(contributor -> contributor.appliesTo(form))
                .forEach(contributor -> names.put(contributor, contributor.affected(form, saved)));
        names.values().removeIf(Set::isEmpty);
        return names;
    }
}
