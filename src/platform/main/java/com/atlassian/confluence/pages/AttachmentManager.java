package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import java.io.InputStream;
import java.util.List;

/** Source: Confluence Javadoc 5.9.9, onlyoffice-confluence ab8d713 (compiled for Confluence 10.0.3). */
public interface AttachmentManager {
    List<Attachment> getLatestVersionsOfAttachments(ContentEntityObject content);

    InputStream getAttachmentData(Attachment attachment);
}
