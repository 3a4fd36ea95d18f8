package dk.albertslund.innovation.privacy;

import dk.albertslund.innovation.common.NetworkDataRepository;
import dk.albertslund.innovation.form.PersonNameStore;
import java.time.Instant;
import java.util.Map;

/** The names of persons in all networks' forms. They stand here and nowhere else. */
public interface PersonRepository extends PersonNameStore, NetworkDataRepository {
    /**
     * How many names each network should have erased or given a later day.
     *
     * @param today a name may still be kept on its last day
     * @return by the network's id; networks without any are left out
     */
    Map<Integer, Integer> countOverdue(String today);

    /**
     * Erases the names in rows that were removed before that moment.
     *
     * @return how many there were
     */
    int eraseRemoved(Instant before);
}
