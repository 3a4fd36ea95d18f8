package dk.albertslund.innovation.settings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Publications and drafts of settings; append-only. */
public interface PublicationRepository {
    /** One statement; {@link Publication#NONE} when nothing is published. */
    Publication latest();

    /** Newest first. */
    List<Publication> newest(int most);

    /** Empty when there is no such edition; edition 0 is the defaults. */
    Optional<Publication> edition(int edition);

    /** @throws EditionConflictException on a concurrent publication; the transaction must be rolled back */
    void add(Publication publication);

    /**
     * Settings as entered, before publication.
     *
     * @param edition the publication that they are based on
     */
    record Draft(int edition, Map<String, String> values, String author, Instant saved) {
        public Draft {
            values = Map.copyOf(values);
        }
    }

    void add(Draft draft);

    /** This user's latest draft. */
    Optional<Draft> draft(String author);
}
