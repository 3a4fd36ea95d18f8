package dk.albertslund.innovation.settings;

import dk.albertslund.innovation.common.RequestCache;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Publications in memory. */
public final class PublicationsInMemory implements PublicationRepository {
    private final List<Publication> publications = new ArrayList<>(List.of(Publication.NONE));
    private final List<Draft> drafts = new ArrayList<>();

    /** The defaults, before any publication. */
    public static PublishedSettings usual() {
        return new PublicationsInMemory().published();
    }

    public PublishedSettings published() {
        return new PublishedSettings(this, new RequestCache());
    }

    @Override
    public Publication latest() {
        return publications.get(publications.size() - 1);
    }

    @Override
    public List<Publication> newest(int most) {
        List<Publication> newest = new ArrayList<>(publications.subList(1, publications.size()));
        Collections.reverse(newest);
        return newest.subList(0, Math.min(most, newest.size()));
    }

    @Override
    public Optional<Publication> edition(int edition) {
        return publications.stream().filter(one -> one.edition() == edition).findFirst();
    }

    @Override
    public void add(Publication publication) {
        publications.add(publication);
    }

    @Override
    public void add(Draft draft) {
        drafts.add(draft);
    }

    @Override
    public Optional<Draft> draft(String author) {
        return drafts.stream().filter(draft -> draft.author().equals(author)).reduce((one, next) -> next);
    }
}
