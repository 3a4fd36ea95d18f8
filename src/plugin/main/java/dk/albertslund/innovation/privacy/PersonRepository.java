package dk.albertslund.innovation.privacy;

import dk.albertslund.innovation.common.NetworkDataRepository;
import dk.albertslund.innovation.form.PersonNameStore;
import java.time.Instant;
import java.util.Map;

/** Names of persons of all networks' forms. The only place where they are stored. */
public interface PersonRepository extends PersonNameStore, NetworkDataRepository {
    /**
     * Counts names whose retention date has passed.
     *
     * @param today names may be kept until and including their date
     * @return by network id, without zeros
     */
    Map<Integer, Integer> countOverdue(String today);

    /**
     * Deletes names of rows that were removed before that moment.
     *
     * @return their number
     */
    int eraseRemoved(Instant before);
}
