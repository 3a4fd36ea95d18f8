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
        List<NetworkPageRepository.Shown> shown =
                pages.findByNetwork(context.network().networkId());
        List<LinkView> others = others(shown, part, context);
        if (!others.isEmpty()) {
            notes.add(new NoteView(messages.text("innovation.form.note.shared"), others));
        }
        List<LinkView> related = links(showing(shown, kind.relatedPart()), context);
        if (!related.isEmpty()) {
            notes.add(new NoteView(messages.text("innovation.form.note.related"), related));
        }
        return notes;
    }

    /** Where more than one page shows this sheet of the part. */
    private List<LinkView> others(List<NetworkPageRepository.Shown> shown, String part, MacroContext context) {
        List<Long> showing = showing(
                shown.stream()
                        .filter(page -> page.instance().equals(context.instance()))
                        .toList(),
                part);
        return showing.size() < 2 ? List.of() : links(showing, context);
    }

    private static List<Long> showing(List<NetworkPageRepository.Shown> shown, String part) {
        return shown.stream()
                .filter(page -> page.part().equals(part))
                .map(NetworkPageRepository.Shown::pageId)
                .toList();
    }

    /** Identifies the current page by its title, which is unique within the space. */
    private List<LinkView> links(List<Long> showing, MacroContext context) {
        return showing.stream()
                .flatMap(page -> readable.link(page, context.target()).stream())
                .filter(link -> !context.isCalled(link.title()))
                .toList();
    }
}
