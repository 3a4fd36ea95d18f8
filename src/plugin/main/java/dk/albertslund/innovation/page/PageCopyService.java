package dk.albertslund.innovation.page;

import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.network.NetworkRepository;
import org.springframework.stereotype.Component;

/**
 * Copies forms when a page that shows them is copied to another network. Within a network nothing is copied, as the
 * copy shows the same form. A form with content is never overwritten.
 */
@Component
public final class PageCopyService {
    private final NetworkRepository networks;
    private final NetworkPermissions permissions;
    private final FormCopyService formCopyService;

    public PageCopyService(
            NetworkRepository networks, NetworkPermissions permissions, FormCopyService formCopyService) {
        this.networks = networks;
        this.permissions = permissions;
        this.formCopyService = formCopyService;
    }

    /** Requires permission to read the source and edit the target. */
    public void copyForms(CopiedPage page) {
        String from = page.origin().spaceKey();
        if (page.parts().isEmpty() || from.equals(page.spaceKey())) {
            return;
        }
        if (permissions.mayView(from) && permissions.mayEdit(page.spaceKey())) {
            networks.findBySpace(from).ifPresent(source -> networks.findBySpace(page.spaceKey())
                    .ifPresent(target -> formCopyService.copy(page, source.id(), target.id())));
        }
    }
}
