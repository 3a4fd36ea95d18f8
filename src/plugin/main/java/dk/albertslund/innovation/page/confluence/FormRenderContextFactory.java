package dk.albertslund.innovation.page.confluence;

import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormLeadership;
import dk.albertslund.innovation.form.confluence.FormRenderContext;
import dk.albertslund.innovation.form.confluence.NoteView;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.page.ConfidentialAccess;
import java.util.List;
import org.springframework.stereotype.Component;

/** Creates the render context of a form on a macro's page. */
@Component
public final class FormRenderContextFactory {
    private final CurrentUser currentUser;
    private final FormNoteFactory notes;
    private final ConfidentialAccess confidential;
    private final ReaderNameFormatter readerNames;
    private final FormLeadership leadership;

    public FormRenderContextFactory(
            CurrentUser currentUser,
            FormNoteFactory notes,
            ConfidentialAccess confidential,
            ReaderNameFormatter readerNames,
            FormLeadership leadership) {
        this.currentUser = currentUser;
        this.notes = notes;
        this.confidential = confidential;
        this.readerNames = readerNames;
        this.leadership = leadership;
    }

    static int turn(FormKind kind, MacroContext context) {
        return kind.isPerTurn() ? context.network().position().turn() : Sheet.ONLY_TURN;
    }

    static SheetKey sheet(FormKind kind, MacroContext context) {
        return new SheetKey(context.network().networkId(), kind.key(), turn(kind, context), instance(kind, context));
    }

    private static String instance(FormKind kind, MacroContext context) {
        return kind.hasInstances() ? context.instance() : "";
    }

    /** For a form among others whose notes are shown elsewhere. */
    FormRenderContext withoutNotes(FormKind kind, MacroContext context) {
        return context(kind, context, List.of());
    }

    FormRenderContext withNotes(FormKind kind, String part, MacroContext context) {
        return context(kind, context, notes.of(kind, part, context));
    }

    private FormRenderContext context(FormKind kind, MacroContext context, List<NoteView> shownNotes) {
        return new FormRenderContext(
                context.network().networkId(),
                context.network().spaceKey(),
                turn(kind, context),
                instance(kind, context),
                reader(context),
                context.isEditable(),
                context.isEditable()
                        && !kind.definition().stages().isEmpty()
                        && leadership.isLeader(context.network().networkId()),
                !context.isExport(),
                shownNotes,
                seenBy(kind, context));
    }

    /** Nobody in exports and previews, which may be passed on: they hold what all may see who may view the page. */
    private String reader(MacroContext context) {
        return context.target() == RenderTarget.SCREEN ? currentUser.userKey().orElse("") : "";
    }

    /** Empty in exports and previews, which may be passed on. */
    private String seenBy(FormKind kind, MacroContext context) {
        if (context.target() != RenderTarget.SCREEN || !kind.hasEditorsOnlyFields()) {
            return "";
        }
        return confidential
                .readers(context.network().networkId(), context.network().spaceKey(), kind)
                .map(readers -> readerNames.format(readers.all()))
                .orElse("");
    }
}
