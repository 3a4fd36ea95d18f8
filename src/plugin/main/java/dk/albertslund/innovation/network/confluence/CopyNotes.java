package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.common.confluence.Moments;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.confluence.NoteView;
import dk.albertslund.innovation.network.FormCopies;
import dk.albertslund.innovation.network.FormCopy;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells where a form was copied from; who may not read that page learns only that it was another network. */
@Component
public final class CopyNotes {
    private final FormCopies copies;
    private final ReadablePages readable;
    private final Texts texts;
    private final Moments moments;

    public CopyNotes(FormCopies copies, ReadablePages readable, Texts texts, Moments moments) {
        this.copies = copies;
        this.readable = readable;
        this.texts = texts;
        this.moments = moments;
    }

    /** What was copied stands wherever the form is shown, what was not only on the page that was copied. */
    List<NoteView> of(FormKind kind, Place place) {
        return copies.of(place.network().networkId(), kind.key()).stream()
                .filter(copy -> copy.isTaken() || isOf(copy, place))
                .map(copy -> new NoteView(text(copy), List.of()))
                .toList();
    }

    private boolean isOf(FormCopy copy, Place place) {
        return readable.link(copy.origin().pageId(), place.showing())
                .filter(page -> place.isCalled(page.getTitle()))
                .isPresent();
    }

    private String text(FormCopy copy) {
        String key = copy.isTaken() ? "innovation.form.note.copied" : "innovation.form.note.kept";
        String day = moments.day(copy.copied());
        FormCopy.Origin origin = copy.origin();
        return readable.isReadable(origin.originalId())
                ? texts.text(key, origin.title(), origin.spaceKey(), day)
                : texts.text(key + ".elsewhere", day);
    }
}
