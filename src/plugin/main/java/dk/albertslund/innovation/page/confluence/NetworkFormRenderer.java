package dk.albertslund.innovation.page.confluence;

import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.LiveChangesSwitch;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.confluence.FormRenderContext;
import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.form.confluence.FormViewFactory;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Renders forms of the macro's network. */
@Component
public final class NetworkFormRenderer {
    private final SheetRepository sheets;
    private final FormViewFactory views;
    private final FormRenderContextFactory renderContexts;
    private final ViewRenderer renderer;
    private final LiveChangesSwitch liveChanges;

    public NetworkFormRenderer(
            SheetRepository sheets,
            FormViewFactory views,
            FormRenderContextFactory renderContexts,
            ViewRenderer renderer,
            LiveChangesSwitch liveChanges) {
        this.sheets = sheets;
        this.views = views;
        this.renderContexts = renderContexts;
        this.renderer = renderer;
        this.liveChanges = liveChanges;
    }

    public SheetState state(FormKind kind, MacroContext context) {
        return sheets.state(sheets.find(FormRenderContextFactory.sheet(kind, context)));
    }

    public SheetState state(Sheet sheet) {
        return sheets.state(sheet);
    }

    /** All sheets of the network that have changes. */
    public List<Sheet> sheets(MacroContext context) {
        return sheets.findAll(context.network().networkId());
    }

    /** The form's sheet of the current turn, among all of the network's sheets. */
    public Sheet sheet(FormKind kind, List<Sheet> all, MacroContext context) {
        SheetKey key = FormRenderContextFactory.sheet(kind, context);
        return all.stream().filter(sheet -> sheet.key().equals(key)).findFirst().orElse(new Sheet(0, key, 0));
    }

    /** The form's state in earlier turns, by turn. */
    public SortedMap<Integer, SheetState> earlierTurns(FormKind kind, MacroContext context) {
        int now = FormRenderContextFactory.turn(kind, context);
        if (now == 1) {
            return Collections.emptySortedMap();
        }
        List<Sheet> earlier = sheets.findAll(context.network().networkId()).stream()
                .filter(sheet -> sheet.kind().equals(kind.key()) && sheet.turn() < now)
                .toList();
        SortedMap<Integer, SheetState> contents = new TreeMap<>();
        sheets.states(earlier).forEach((sheet, state) -> contents.put(sheet.turn(), state));
        return contents;
    }

    /** A view of these sections in that state. */
    public FormView view(FormKind kind, List<Section> parts, SheetState state, MacroContext context) {
        requirePaste(parts, context);
        return views.of(kind, parts, state, live(renderContexts.withoutNotes(kind, context)));
    }

    /**
     * A view of the sections that a page with that part shows, with notes.
     *
     * @param part for example {@code question}
     */
    public FormView page(FormKind kind, String part, MacroContext context) {
        return page(kind, part, state(kind, context), context);
    }

    /** As the method above, with the state already read. */
    public FormView page(FormKind kind, String part, SheetState state, MacroContext context) {
        requirePaste(kind.sectionsForMacro(part), context);
        return views.of(kind, kind.sectionsForMacro(part), state, live(renderContexts.withNotes(kind, part, context)));
    }

    /** The setting is read only for a form to write in. */
    private FormRenderContext live(FormRenderContext shown) {
        return shown.isEditable() ? shown.live(liveChanges.isOn()) : shown;
    }

    /** The same without notes, for a part of a page that is drawn anew. */
    public FormView panel(FormKind kind, String part, SheetState state, MacroContext context) {
        return views.of(kind, kind.sectionsForMacro(part), state, renderContexts.withoutNotes(kind, context));
    }

    /** All sections without notes, for a part of a page that is drawn anew. */
    FormView panel(FormKind kind, SheetState state, MacroContext context) {
        return views.of(kind, state, renderContexts.withoutNotes(kind, context));
    }

    /** Every list that the user may edit has a panel for pasting. */
    private void requirePaste(List<Section> sections, MacroContext context) {
        if (context.isEditable()
                && sections.stream().anyMatch(section -> !section.lists().isEmpty())) {
            renderer.requireWebResource("innovation-paste");
        }
    }

    public String render(FormView form) {
        return renderer.render(form.isEditable() ? "form/form.vm" : "form/read.vm", "form", form);
    }
}
