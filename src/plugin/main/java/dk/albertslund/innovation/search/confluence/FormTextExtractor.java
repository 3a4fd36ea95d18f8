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
 * Lets Confluence's search find a page by what is written in the form that stands on it. Asked for every page that
 * Confluence indexes, so it never throws: a page without its form's text is better than a page that is not found at
 * all.
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
            LOG.warn("Page {} is indexed without the text of its form", page.getId(), e);
            return new StringBuilder();
        }
    }

    /** Facts are found through the page's content property instead. */
    @Override
    public Collection<?> extractFields(Object searchable) {
        return List.of();
    }
}
