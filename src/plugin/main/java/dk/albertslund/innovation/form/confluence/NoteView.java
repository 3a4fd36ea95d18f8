package dk.albertslund.innovation.form.confluence;

import java.util.List;

/** What there is to know about a form before one writes in it: where it came from, where else it is shown. */
public final class NoteView {
    private final String text;
    private final List<LinkView> links;

    public NoteView(String text, List<LinkView> links) {
        this.text = text;
        this.links = List.copyOf(links);
    }

    public String getText() {
        return text;
    }

    public List<LinkView> getLinks() {
        return links;
    }
}
