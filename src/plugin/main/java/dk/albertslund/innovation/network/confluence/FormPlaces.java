package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.People;
import dk.albertslund.innovation.common.Person;
import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.common.confluence.Showing;
import dk.albertslund.innovation.common.confluence.Viewer;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.confluence.FormPlace;
import dk.albertslund.innovation.form.confluence.NoteView;
import dk.albertslund.innovation.network.ConfidentialAccess;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where and for whom a form is shown, on the page of a macro. */
@Component
public final class FormPlaces {
    private static final int MOST_NAMED = 3;

    private final Viewer viewer;
    private final FormNotes notes;
    private final ConfidentialAccess confidential;
    private final People people;
    private final Texts texts;

    public FormPlaces(Viewer viewer, FormNotes notes, ConfidentialAccess confidential, People people, Texts texts) {
        this.viewer = viewer;
        this.notes = notes;
        this.confidential = confidential;
        this.people = people;
        this.texts = texts;
    }

    static int turn(FormKind kind, Place place) {
        return kind.isPerTurn() ? place.network().standing().turn() : Sheet.ONLY_TURN;
    }

    /** Where the form stands among other things that tell what there is to know. */
    FormPlace untold(FormKind kind, Place place) {
        return place(kind, place, List.of());
    }

    FormPlace told(FormKind kind, String part, Place place) {
        return place(kind, place, notes.of(kind, part, place));
    }

    private FormPlace place(FormKind kind, Place place, List<NoteView> told) {
        return new FormPlace(
                place.network().spaceKey(),
                turn(kind, place),
                viewer.userKey().orElse(""),
                place.isEditable(),
                told,
                seenBy(kind, place));
    }

    /** Never on paper or in a preview, which may go anywhere. */
    private String seenBy(FormKind kind, Place place) {
        if (place.showing() != Showing.SCREEN || !kind.hasFieldsForEditors()) {
            return "";
        }
        return confidential
                .readers(place.network().networkId(), place.network().spaceKey(), kind)
                .map(readers -> seenBy(readers.all().stream()))
                .orElse("");
    }

    private String seenBy(Stream<String> userKeys) {
        List<String> names = userKeys.flatMap(key -> people.withKey(key).stream())
                .map(FormPlaces::firstName)
                .toList();
        int named = names.size() > MOST_NAMED ? MOST_NAMED - 1 : names.size();
        Stream<Object> arguments = Stream.concat(names.stream().limit(named), Stream.of(names.size() - named));
        String key = names.size() > MOST_NAMED ? "many" : String.valueOf(names.size());
        return texts.text("innovation.form.seenby." + key, arguments.toArray());
    }

    private static String firstName(Person person) {
        return person.fullName().strip().split("\\s+")[0];
    }
}
