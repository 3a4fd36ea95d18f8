package dk.albertslund.innovation.settings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every publication there ever was, and the drafts that people looked at before. Both are only added. */
public interface PublicationRepository {
    /** In one statement; {@link Publication#NONE} when nothing has been published. */
    Publication latest();

    /** The latest ones, newest first. */
    List<Publication> newest(int most);

    /** Empty when there is no such publication; 0 is what counts before the first. */
    Optional<Publication> edition(int edition);

    /** @throws EditionConflictException when somebody else published first; the transaction is then lost */
    void add(Publication publication);

    /**
     * Keys and values as somebody wrote them, before they were published.
     *
     * @param edition the publication that they were written on top of
     */
    record Draft(int edition, Map<String, String> values, String author, Instant saved) {
        public Draft {
            values = Map.copyOf(values);
        }
    }

    void add(Draft draft);

    /** What this person wrote last. */
    Optional<Draft> draft(String author);
}
