package dk.albertslund.innovation.search.confluence;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.plugins.index.api.Extractor2;
import dk.albertslund.innovation.common.confluence.PageReader;
import dk.albertslund.innovation.search.PageSearchText;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Adds the text of a page's forms to Confluence's search index. Called for every page that is indexed and never throws,
 * so that a failure does not keep the page out of the index.
 */
public final class FormTextExtractor implements Extractor2 {
    private static final Logger LOG = LoggerFactory.getLogger(FormTextExtractor.class);

    private final PageSearchText text;

    public FormTextExtractor(PageSearchText text) {
        this.text = text;
    }

    @Override
    public StringBuilder extractText(Object searchable) {
        if (!(searchable instanceof Page)) {
            return new StringBuilder();
        }
        Page page = (Page) searchable;
        try {
            String storage = PageReader.storageFormat(page);
            return new StringBuilder(storage == null ? "" : text.of(PageReader.spaceKey(page), storage));
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Extracting the form text of page {} for the search index failed", page.getId(), e);
            return new StringBuilder();
        }
    }

    /** None: metadata is indexed through the content property. */
    @Override
    public Collection<?> extractFields(Object searchable) {
        return List.of();
    }
}
