package dk.albertslund.innovation.form;

import java.util.Collection;
import java.util.Map;

/** Stores names of persons outside of the change log, so that a name can be erased without changing history (GDPR). */
public interface PersonNameStore {
    /**
     * @param until ISO date until which the name may be kept, for example {@code 2027-03-31}
     * @param author the writer's user key
     * @return the id that replaces the name in the change log
     */
    String store(int networkId, String name, String until, String author);

    /** Names by id, without erased ones. One statement; no statement for no ids. */
    Map<String, String> findNames(Collection<String> ids);

    void setRetentionDay(String id, String until);

    /** Marks the name of a removed row for deletion, or unmarks it when the row is restored. */
    void setDropped(String id, boolean isDropped);

    /** Deletes the names. */
    void erase(Collection<String> ids);
}
