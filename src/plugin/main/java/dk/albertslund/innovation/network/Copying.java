package dk.albertslund.innovation.network;

import org.springframework.stereotype.Component;

/**
 * Takes a form along when a page that shows it is copied to another network. Within a network there is nothing to take:
 * the copy shows the same form. A form that somebody has written in is never written over.
 */
@Component
public final class Copying {
    private final Networks networks;
    private final Access access;
    private final CopiedForms copiedForms;

    public Copying(Networks networks, Access access, CopiedForms copiedForms) {
        this.networks = networks;
        this.access = access;
        this.copiedForms = copiedForms;
    }

    /** Only for a person who may read there and write here. */
    public void follow(CopiedPage page) {
        String from = page.origin().spaceKey();
        if (page.parts().isEmpty() || from.equals(page.spaceKey())) {
            return;
        }
        if (access.mayView(from) && access.mayEdit(page.spaceKey())) {
            networks.inSpace(from).ifPresent(source -> networks.inSpace(page.spaceKey())
                    .ifPresent(target -> copiedForms.copy(page, source.id(), target.id())));
        }
    }
}
