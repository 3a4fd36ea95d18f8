package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.NetworkDataRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The sheets of all networks and everything ever written in them. */
public interface SheetRepository extends NetworkDataRepository {
    /** The sheet as it stands; one that nobody has written in has revision 0. */
    Sheet find(int networkId, String kind, int turn);

    /**
     * The same for somebody who will write in it: waits until those who are writing in the sheet are done, and keeps
     * others waiting until the caller's transaction ends. Only the very first change of a sheet does not wait.
     */
    Sheet findForUpdate(int networkId, String kind, int turn);

    SheetState state(Sheet sheet);

    /** Every sheet of the network in which something was written, of all kinds and turns. */
    List<Sheet> findAll(int networkId);

    /** What stands in each of the sheets, in one statement however many they are. */
    Map<Sheet, SheetState> states(Collection<Sheet> sheets);

    /**
     * The values that the field has had, newest first.
     *
     * @param before only what was written before this revision
     */
    List<FieldChange> history(Sheet sheet, String row, String field, int before, int most);

    /**
     * What stood in these fields of these rows at each of these moments, and what stands in them now; in any order, and in
     * one statement however many they are. Of what was written before replaced values had their time there may be more.
     */
    List<FieldChange> valuesAt(
            Sheet sheet, Collection<String> rows, Collection<String> fields, Collection<Instant> moments);

    /**
     * Adds the changes, in one transaction with the caller's; their revisions follow the sheet's.
     *
     * @throws RevisionConflictException when somebody else was first; the transaction is then lost and may be tried again
     */
    void append(Sheet sheet, List<FieldChange> changes);
}
