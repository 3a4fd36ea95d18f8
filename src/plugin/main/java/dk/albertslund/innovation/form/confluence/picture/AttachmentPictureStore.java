package dk.albertslund.innovation.form.confluence.picture;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.PageReader;
import dk.albertslund.innovation.form.type.Picture;
import dk.albertslund.innovation.form.type.PictureStore;
import dk.albertslund.innovation.network.NetworkRepository;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Pictures as attachments; the browser has attached them by Confluence's own REST resource. */
@Component
public final class AttachmentPictureStore implements PictureStore {
    private static final int MOST_BYTES = 1024 * 1024;
    private static final String PROBLEM = "innovation.form.problem.picture";

    private final PageManager pages;
    private final AttachmentManager attachments;
    private final PermissionManager permissions;
    private final CurrentUser currentUser;
    private final NetworkRepository networks;

    public AttachmentPictureStore(
            @ComponentImport PageManager pages,
            @ComponentImport AttachmentManager attachments,
            @ComponentImport PermissionManager permissions,
            CurrentUser currentUser,
            NetworkRepository networks) {
        this.pages = pages;
        this.attachments = attachments;
        this.permissions = permissions;
        this.currentUser = currentUser;
        this.networks = networks;
    }

    @Override
    public Optional<String> problem(int networkId, Picture picture) {
        return attachment(networkId, picture).map(found -> content(read(found))).orElse(Optional.of(PROBLEM));
    }

    @Override
    public Optional<byte[]> read(int networkId, Picture picture) {
        return attachment(networkId, picture).map(this::read).filter(content -> content(content)
                .isEmpty());
    }

    private Optional<Attachment> attachment(int networkId, Picture picture) {
        return PageReader.page(pages, picture.pageId())
                .filter(page -> isOf(networkId, PageReader.spaceKey(page)))
                .filter(page -> permissions.hasPermission(currentUser.userOrNull(), Permission.VIEW, page))
                .flatMap(page -> named(page, picture.fileName()));
    }

    private boolean isOf(int networkId, String spaceKey) {
        return networks.findBySpace(spaceKey)
                .filter(network -> network.id() == networkId)
                .isPresent();
    }

    private Optional<Attachment> named(AbstractPage page, String fileName) {
        return attachments.getLatestVersionsOfAttachments(page).stream()
                .filter(attachment -> attachment.getFileName().equals(fileName))
                .findFirst();
    }

    /** At most one byte more than is allowed. */
    private byte[] read(Attachment attachment) {
        try (InputStream content = attachments.getAttachmentData(attachment)) {
            return content.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> content(byte[] content) {
        if (content.length > MOST_BYTES) {
            return Optional.of(PROBLEM + ".large");
        }
        return PictureSignature.isPicture(content) ? Optional.empty() : Optional.of(PROBLEM + ".type");
    }
}
