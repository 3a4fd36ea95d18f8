package dk.albertslund.innovation.form.confluence;

import java.util.List;

/** A form, or the part of it that belongs on a page. */
public final class FormView {
    private final String kind;
    private final FormRenderContext renderContext;
    private final List<PickView> picks;
    private final List<SectionView> sections;

    FormView(String kind, FormRenderContext renderContext, List<PickView> picks, List<SectionView> sections) {
        this.kind = kind;
        this.renderContext = renderContext;
        this.picks = List.copyOf(picks);
        this.sections = List.copyOf(sections);
    }

    public String getKind() {
        return kind;
    }

    public String getSpaceKey() {
        return renderContext.spaceKey();
    }

    public int getTurn() {
        return renderContext.turn();
    }

    /** Keeps apart what two people wrote on the same device. */
    public String getUserKey() {
        return renderContext.userKey();
    }

    public boolean isEditable() {
        return renderContext.isEditable();
    }

    /** Whether the reader sees what is for the network's people alone. */
    public boolean isConfidential() {
        return renderContext.isConfidential();
    }

    public List<NoteView> getNotes() {
        return renderContext.notes();
    }

    public List<PickView> getPicks() {
        return picks;
    }

    public List<SectionView> getSections() {
        return sections;
    }
}
