package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.confluence.Templates;
import dk.albertslund.innovation.common.confluence.Viewer;
import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.Sheets;
import dk.albertslund.innovation.form.confluence.FormPlace;
import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.form.confluence.FormViews;
import java.util.List;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/** The forms of the network that a macro stands with. */
@Component
public final class NetworkForms {
    private final Sheets sheets;
    private final FormViews views;
    private final Viewer viewer;
    private final Templates templates;

    public NetworkForms(Sheets sheets, FormViews views, Viewer viewer, Templates templates) {
        this.sheets = sheets;
        this.views = views;
        this.viewer = viewer;
        this.templates = templates;
    }

    public Content content(FormKind kind, Place place) {
        return sheets.content(sheets.sheet(place.network().networkId(), kind.key(), turn(kind, place)));
    }

    private static int turn(FormKind kind, Place place) {
        return kind.isPerTurn() ? place.network().standing().turn() : Sheet.ONLY_TURN;
    }

    /** What was written in the turns before this one, by turn. */
    public SortedMap<Integer, Content> before(FormKind kind, Place place) {
        return sheets.before(place.network().networkId(), kind.key(), turn(kind, place));
    }

    /** The given parts of a form as they stand. */
    public FormView view(FormKind kind, List<Section> parts, Content content, Place place) {
        String user = viewer.userKey().orElse("");
        FormPlace formPlace = new FormPlace(place.network().spaceKey(), turn(kind, place), user, place.isEditable());
        return views.of(kind, parts, content, formPlace);
    }

    public String html(FormView form) {
        return templates.html(form.isEditable() ? "form/form.vm" : "form/read.vm", "form", form);
    }
}
