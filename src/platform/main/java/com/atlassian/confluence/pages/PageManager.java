package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.confluence.spaces.Space;
import java.util.List;

/** Source: Confluence Javadoc 9.2.4, onlyoffice-confluence ab8d713 (compiled for Confluence 10.0.3). */
public interface PageManager extends ContentEntityManager {
    /** Source: declarations of Confluence 8.7.2. Without those in the trash when only current ones are asked for. */
    List<Page> getPages(Space space, boolean currentOnly);

    /** Source: declarations of Confluence 8.7.2. Null where there is none; those in the trash are none. */
    Page getPage(String spaceKey, String title);

    /** Source: declarations of Confluence 8.7.2. A new version of the page; links to it are kept right. */
    void renamePage(AbstractPage page, String newTitle);
}
