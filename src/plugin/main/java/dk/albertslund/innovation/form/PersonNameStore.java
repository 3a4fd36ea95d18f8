package dk.albertslund.innovation.form;

import java.util.Collection;
import java.util.Map;

/** Keeps the names of persons apart from the log of changes, so that a name can be erased and nothing else. */
public interface PersonNameStore {
    /**
     * Keeps a name for a network.
     *
     * @param until the day until which it may be kept, as {@code 2027-03-31}
     * @param author the user key of the one who wrote it
     * @return what stands for the name in the log of changes
     */
    String store(int networkId, String name, String until, String author);

    /** The names by id; whose name was erased is left out. One statement, none when nothing is asked. */
    Map<String, String> findNames(Collection<String> ids);

    void setRetentionDay(String id, String until);

    /** The row with the name was removed; the name goes soon, unless the row is brought back. */
    void setDropped(String id, boolean isDropped);

    /** Erases the names; nothing remains of them. */
    void erase(Collection<String> ids);
}
