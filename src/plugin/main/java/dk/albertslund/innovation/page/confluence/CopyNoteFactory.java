package dk.albertslund.innovation.page.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.confluence.NoteView;
import dk.albertslund.innovation.page.FormCopy;
import dk.albertslund.innovation.page.FormCopyRepository;
import java.util.List;
import org.springframework.stereotype.Component;

/** Notes on where a form was copied from; the page is named only to readers who may view it. */
@Component
public final class CopyNoteFactory {
    private final FormCopyRepository copies;
    private final ReadablePages readable;
    private final Messages messages;
    private final DateFormatter dates;

    public CopyNoteFactory(FormCopyRepository copies, ReadablePages readable, Messages messages, DateFormatter dates) {
        this.copies = copies;
        this.readable = readable;
        this.messages = messages;
        this.dates = dates;
    }

    /** Copied content is noted wherever the form is shown; content that was not copied only on the copied page. */
    List<NoteView> of(FormKind kind, MacroContext context) {
        return copies.find(context.network().networkId(), kind.key()).stream()
                .filter(copy -> copy.hasFormContent() || isOf(copy, context))
                .map(copy -> new NoteView(text(copy), List.of()))
                .toList();
    }

    private boolean isOf(FormCopy copy, MacroContext context) {
        return readable.link(copy.origin().pageId(), context.target())
                .filter(page -> context.isCalled(page.title()))
                .isPresent();
    }

    private String text(FormCopy copy) {
        String key = copy.hasFormContent() ? "innovation.form.note.copied" : "innovation.form.note.kept";
        String day = dates.day(copy.copied());
        FormCopy.Origin origin = copy.origin();
        return readable.isReadable(origin.originalId())
                ? messages.text(key, origin.title(), origin.spaceKey(), day)
                : messages.text(key + ".elsewhere", day);
    }
}
