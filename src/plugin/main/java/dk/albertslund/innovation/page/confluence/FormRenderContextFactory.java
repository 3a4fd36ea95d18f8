package dk.albertslund.innovation.page.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.WikiUser;
import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.confluence.FormRenderContext;
import dk.albertslund.innovation.form.confluence.NoteView;
import dk.albertslund.innovation.page.ConfidentialAccess;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Creates the render context of a form on a macro's page. */
@Component
public final class FormRenderContextFactory {
    private static final int MOST_NAMED = 3;

    private final CurrentUser currentUser;
    private final FormNoteFactory notes;
    private final ConfidentialAccess confidential;
    private final UserDirectory users;
    private final Messages messages;

    public FormRenderContextFactory(
            CurrentUser currentUser,
            FormNoteFactory notes,
            ConfidentialAccess confidential,
            UserDirectory users,
            Messages messages) {
        this.currentUser = currentUser;
        this.notes = notes;
        this.confidential = confidential;
        this.users = users;
        this.messages = messages;
    }

    static int turn(FormKind kind, MacroContext context) {
        return kind.isPerTurn() ? context.network().position().turn() : Sheet.ONLY_TURN;
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
                context.network().spaceKey(),
                turn(kind, context),
                currentUser.userKey().orElse(""),
                context.isEditable(),
                shownNotes,
                seenBy(kind, context));
    }

    /** Empty in exports and previews, which may be passed on. */
    private String seenBy(FormKind kind, MacroContext context) {
        if (context.target() != RenderTarget.SCREEN || !kind.hasEditorsOnlyFields()) {
            return "";
        }
        return confidential
                .readers(context.network().networkId(), context.network().spaceKey(), kind)
                .map(readers -> seenBy(readers.all().stream()))
                .orElse("");
    }

    private String seenBy(Stream<String> userKeys) {
        List<String> names = userKeys.flatMap(key -> users.findByKey(key).stream())
                .map(FormRenderContextFactory::firstName)
                .toList();
        int named = names.size() > MOST_NAMED ? MOST_NAMED - 1 : names.size();
        Stream<Object> arguments = Stream.concat(names.stream().limit(named), Stream.of(names.size() - named));
        String key = names.size() > MOST_NAMED ? "many" : String.valueOf(names.size());
        return messages.text("innovation.form.seenby." + key, arguments.toArray());
    }

    private static String firstName(WikiUser person) {
        return person.fullName().strip().split("\\s+")[0];
    }
}
