package dk.albertslund.innovation.page;

import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.network.NetworkRepository;
import org.springframework.stereotype.Component;

/**
 * Takes a form along when a page that shows it is copied to another network. Within a network there is nothing to take:
 * the copy shows the same form. A form that somebody has written in is never written over.
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

    /** Only for a person who may read there and write here. */
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
