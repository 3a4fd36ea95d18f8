package dk.albertslund.innovation.page.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.confluence.LinkView;
import dk.albertslund.innovation.form.confluence.NoteView;
import dk.albertslund.innovation.page.NetworkPageRepository;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Notes above a form: other pages that show it, and copies. */
@Component
public final class FormNoteFactory {
    private final NetworkPageRepository pages;
    private final ReadablePages readable;
    private final CopyNoteFactory copies;
    private final Messages messages;

    public FormNoteFactory(
            NetworkPageRepository pages, ReadablePages readable, CopyNoteFactory copies, Messages messages) {
        this.pages = pages;
        this.readable = readable;
        this.copies = copies;
        this.messages = messages;
    }

    List<NoteView> of(FormKind kind, String part, MacroContext context) {
        List<NoteView> notes = new ArrayList<>(copies.of(kind, context));
        List<LinkView> others = others(part, context);
        if (!others.isEmpty()) {
            notes.add(new NoteView(messages.text("innovation.form.note.shared"), others));
        }
        return notes;
    }

    /** Identifies the current page by its title, which is unique within the space. */
    private List<LinkView> others(String part, MacroContext context) {
        List<Long> showing = pages.findByNetwork(context.network().networkId()).stream()
                .filter(shown -> shown.part().equals(part))
                .map(NetworkPageRepository.Shown::pageId)
                .toList();
        return showing.size() < 2
                ? List.of()
                : showing.stream()
                        .flatMap(page -> readable.link(page, context.target()).stream())
                        .filter(link -> !context.isCalled(link.title()))
                        .toList();
    }
}
