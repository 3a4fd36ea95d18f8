package dk.albertslund.devhost.service;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import dk.albertslund.devhost.wiki.Wiki;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;

/** Files attached to the wiki's pages, without a permission check, as in Confluence. */
final class HostAttachmentManager implements AttachmentManager {
    private final Wiki wiki;

    HostAttachmentManager(Wiki wiki) {
        this.wiki = wiki;
    }

    @Override
    public List<Attachment> getLatestVersionsOfAttachments(ContentEntityObject content) {
        return wiki.attachmentNames(content.getId()).stream()
                .<Attachment>map(name -> new HostAttachment(content.getId(), name))
                .toList();
    }

    @Override
    public InputStream getAttachmentData(Attachment attachment) {
        HostAttachment file = (HostAttachment) attachment;
        return new ByteArrayInputStream(
                wiki.attachment(file.pageId, file.fileName).orElseThrow().content());
    }

    private static final class HostAttachment extends Attachment {
        private final long pageId;
        private final String fileName;

        private HostAttachment(long pageId, String fileName) {
            this.pageId = pageId;
            this.fileName = fileName;
        }

        @Override
        public String getFileName() {
            return fileName;
        }
    }
}
