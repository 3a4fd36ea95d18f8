package dk.albertslund.innovation.page;

import dk.albertslund.innovation.common.NetworkDataRepository;
import java.util.List;

/** What became of the networks' forms when pages were copied from one network to another. */
public interface FormCopyRepository extends NetworkDataRepository {
    void add(FormCopy copy);

    /** Of one network's form, oldest first. */
    List<FormCopy> find(int networkId, String kind);

    /** The pages on which there is something to be told. */
    List<Long> findPageIds();

    /** The page is gone for good, and nobody needs to be told on it any more. */
    void deleteByPage(long pageId);
}
