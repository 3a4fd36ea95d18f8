package dk.albertslund.innovation.page.confluence;

import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.reference.FormPages;
import dk.albertslund.innovation.page.NetworkPageRepository;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds the page of each form among the registered pages of a network. */
@Component
public final class FormPageUrls implements FormPages {
    private final NetworkPageRepository pages;
    private final FormKindRegistry kinds;
    private final WikiUrls urls;

    public FormPageUrls(NetworkPageRepository pages, FormKindRegistry kinds, WikiUrls urls) {
        this.pages = pages;
        this.kinds = kinds;
        this.urls = urls;
    }

    @Override
    public Map<String, String> urls(int networkId) {
        Map<String, String> found = new HashMap<>();
        for (NetworkPageRepository.Shown shown : pages.findByNetwork(networkId)) {
            kinds.all().stream()
                    .filter(kind -> !kind.sectionsForMacro(shown.part()).isEmpty())
                    .forEach(kind -> found.putIfAbsent(kind.key(), urls.page(RenderTarget.SCREEN, shown.pageId())));
        }
        return found;
    }
}
