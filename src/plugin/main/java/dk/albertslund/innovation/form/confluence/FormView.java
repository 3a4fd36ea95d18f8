package dk.albertslund.innovation.form.confluence;

import java.util.List;

/** A form, or the part of it that belongs on a page. */
public final class FormView {
    private final String kind;
    private final FormRenderContext place;
    private final List<PickView> picks;
    private final List<SectionView> sections;

    FormView(String kind, FormRenderContext place, List<PickView> picks, List<SectionView> sections) {
        this.kind = kind;
        this.place = place;
        this.picks = List.copyOf(picks);
        this.sections = List.copyOf(sections);
    }

    public String getKind() {
        return kind;
    }

    public String getSpaceKey() {
        return place.spaceKey();
    }

    public int getTurn() {
        return place.turn();
    }

    /** Keeps apart what two people wrote on the same device. */
    public String getUserKey() {
        return place.userKey();
    }

    public boolean isEditable() {
        return place.isEditable();
    }

    /** Whether the reader sees what is for the network's people alone. */
    public boolean isConfidential() {
        return place.isConfidential();
    }

    public List<NoteView> getNotes() {
        return place.notes();
    }

    public List<PickView> getPicks() {
        return picks;
    }

    public List<SectionView> getSections() {
        return sections;
    }
}
