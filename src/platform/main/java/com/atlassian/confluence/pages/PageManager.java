package com.atlassian.confluence.pages;

import com.atlassian.confluence.spaces.Space;
import java.util.List;

/** Source: onlyoffice-confluence ab8d713 (compiled for Confluence 10.0.3); the call is getAbstractPage(long). */
public interface PageManager {
    AbstractPage getAbstractPage(long id);

    /** Source: Confluence Javadoc 8.9.3. Without those in the trash when only current ones are asked for. */
    List<Page> getPages(Space space, boolean currentOnly);
}
