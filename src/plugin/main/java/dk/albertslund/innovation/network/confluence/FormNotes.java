package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.confluence.LinkView;
import dk.albertslund.innovation.form.confluence.NoteView;
import dk.albertslund.innovation.network.Pages;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells above a form that other pages show it too, and what became of it when pages were copied. */
@Component
public final class FormNotes {
    private final Pages pages;
    private final ReadablePages readable;
    private final CopyNotes copies;
    private final Texts texts;

    public FormNotes(Pages pages, ReadablePages readable, CopyNotes copies, Texts texts) {
        this.pages = pages;
        this.readable = readable;
        this.copies = copies;
        this.texts = texts;
    }

    List<NoteView> of(FormKind kind, String part, Place place) {
        List<NoteView> notes = new ArrayList<>(copies.of(kind, place));
        List<LinkView> others = others(part, place);
        if (!others.isEmpty()) {
            notes.add(new NoteView(texts.text("innovation.form.note.shared"), others));
        }
        return notes;
    }

    /** The page itself is known by its title, which is the only one of its kind in the space. */
    private List<LinkView> others(String part, Place place) {
        List<Long> showing = pages.of(place.network().networkId()).stream()
                .filter(shown -> shown.part().equals(part))
                .map(Pages.Shown::pageId)
                .toList();
        return showing.size() < 2
                ? List.of()
                : showing.stream()
                        .flatMap(page -> readable.link(page, place.showing()).stream())
                        .filter(link -> !place.isCalled(link.getTitle()))
                        .toList();
    }
}
