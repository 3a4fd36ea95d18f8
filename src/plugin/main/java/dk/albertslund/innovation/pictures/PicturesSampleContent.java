package dk.albertslund.innovation.pictures;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.creation.SampleContent;
import dk.albertslund.innovation.form.FieldUpdateBuilder;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.network.Network;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sample content of a practice network: a picture in words, two guesses and the subject, which all see. */
@Component
public final class PicturesSampleContent implements SampleContent {
    private static final String TEXT = "innovation.practice.pictures.";

    private final PicturesForm kind;
    private final FormService forms;
    private final Messages messages;

    public PicturesSampleContent(PicturesForm kind, FormService forms, Messages messages) {
        this.kind = kind;
        this.forms = forms;
        this.messages = messages;
    }

    /** What points to a row is written after it. */
    @Override
    public void fill(Network network, String author) {
        FieldUpdateBuilder editor = FieldUpdateBuilder.ofOnlyTurn(network.id(), PicturesForm.KEY, author);
        String picture = newRow();
        String first = newRow();
        String second = newRow();
        String subject = newRow();
        forms.fill(kind, List.of(editor.initial(PicturesForm.PICTURES, picture, PicturesForm.NAME, text("picture"))));
        forms.fill(
                kind,
                List.of(
                        editor.initial(PicturesForm.GUESSES, first, PicturesForm.GUESS, text("guess.1")),
                        editor.initial(PicturesForm.GUESSES, first, PicturesForm.ABOUT, picture),
                        editor.initial(PicturesForm.GUESSES, first, PicturesForm.OR_THIS, text("orThis.1")),
                        editor.initial(PicturesForm.GUESSES, second, PicturesForm.GUESS, text("guess.2")),
                        editor.initial(PicturesForm.GUESSES, second, PicturesForm.ABOUT, picture),
                        editor.initial(PicturesForm.SUBJECTS, subject, PicturesForm.SUBJECT, text("subject")),
                        editor.initial(PicturesForm.SUBJECTS, subject, PicturesForm.SUBJECT_OF, picture),
                        editor.initial(Stage.FIELD, Stage.SHARED.key()),
                        editor.initial(PicturesForm.LEARNING, text("learning"))));
    }

    private String text(String key) {
        return messages.text(TEXT + key);
    }

    private static String newRow() {
        return UUID.randomUUID().toString();
    }
}
