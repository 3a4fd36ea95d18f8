package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.confluence.Templates;
import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.Sheets;
import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.form.confluence.FormViews;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The forms of the network that a macro stands with. */
@Component
public final class NetworkForms {
    private final Sheets sheets;
    private final FormViews views;
    private final FormPlaces places;
    private final Templates templates;

    public NetworkForms(Sheets sheets, FormViews views, FormPlaces places, Templates templates) {
        this.sheets = sheets;
        this.views = views;
        this.places = places;
        this.templates = templates;
    }

    public Content content(FormKind kind, Place place) {
        return sheets.content(sheets.sheet(place.network().networkId(), kind.key(), FormPlaces.turn(kind, place)));
    }

    /** The form's sheet among all of the network's, in the turn that the network is in. */
    public Sheet sheet(FormKind kind, List<Sheet> all, Place place) {
        int turn = FormPlaces.turn(kind, place);
        return all.stream()
                .filter(sheet -> sheet.kind().equals(kind.key()) && sheet.turn() == turn)
                .findFirst()
                .orElse(new Sheet(0, place.network().networkId(), kind.key(), turn, 0));
    }

    /** What was written in the turns before this one, by turn. */
    public SortedMap<Integer, Content> before(FormKind kind, Place place) {
        int now = FormPlaces.turn(kind, place);
        if (now == 1) {
            return Collections.emptySortedMap();
        }
        List<Sheet> earlier = sheets.sheets(place.network().networkId()).stream()
                .filter(sheet -> sheet.kind().equals(kind.key()) && sheet.turn() < now)
                .toList();
        SortedMap<Integer, Content> contents = new TreeMap<>();
        sheets.contents(earlier).forEach((sheet, content) -> contents.put(sheet.turn(), content));
        return contents;
    }

    /** The given parts of a form as they stand. */
    public FormView view(FormKind kind, List<Section> parts, Content content, Place place) {
        return views.of(kind, parts, content, places.untold(kind, place));
    }

    /**
     * What a page shows of a form when it holds that part of the network, with what there is to know about it.
     *
     * @param part for example {@code question}
     */
    public FormView page(FormKind kind, String part, Place place) {
        return page(kind, part, content(kind, place), place);
    }

    /** The same where what stands in the form is already at hand. */
    public FormView page(FormKind kind, String part, Content content, Place place) {
        return views.of(kind, kind.shownBy(part), content, places.told(kind, part, place));
    }

    public String html(FormView form) {
        return templates.html(form.isEditable() ? "form/form.vm" : "form/read.vm", "form", form);
    }
}
