package dk.albertslund.innovation.settings.confluence;

import java.util.List;

/** A publication in the history. */
public final class PublicationView {
    private final int edition;
    private final String published;
    private final String author;
    private final List<String> changes;

    PublicationView(int edition, String published, String author, List<String> changes) {
        this.edition = edition;
        this.published = published;
        this.author = author;
        this.changes = changes;
    }

    public int getEdition() {
        return edition;
    }

    public String getPublished() {
        return published;
    }

    public String getAuthor() {
        return author;
    }

    public List<String> getChanges() {
        return changes;
    }
}
