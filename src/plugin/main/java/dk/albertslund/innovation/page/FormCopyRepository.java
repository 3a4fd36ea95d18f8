package dk.albertslund.innovation.page;

import dk.albertslund.innovation.common.NetworkDataRepository;
import java.util.List;

/** Records of forms that were copied between networks by copying pages. */
public interface FormCopyRepository extends NetworkDataRepository {
    void add(FormCopy copy);

    /** Oldest first. */
    List<FormCopy> find(int networkId, String kind);

    /** Ids of the pages that display a note about copying. */
    List<Long> findPageIds();

    /** Deletes the records of a purged page. */
    void deleteByPage(long pageId);
}
