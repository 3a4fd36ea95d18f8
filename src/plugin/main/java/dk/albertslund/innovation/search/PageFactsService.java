package dk.albertslund.innovation.search;

import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkUidRepository;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.page.NetworkPageRepository;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Builds the metadata of a network's pages. */
@Component
public final class PageFactsService {
    private final NetworkUidRepository uids;
    private final NetworkPageRepository pages;
    private final FormKindRegistry kinds;
    private final SheetRepository sheets;

    public PageFactsService(
            NetworkUidRepository uids, NetworkPageRepository pages, FormKindRegistry kinds, SheetRepository sheets) {
        this.uids = uids;
        this.pages = pages;
        this.kinds = kinds;
        this.sheets = sheets;
    }

    /** A page with its metadata. */
    public record Page(long id, PageFacts facts) {}

    public List<Page> of(Network network, Summary summary) {
        String uid = uids.uid(network);
        int revision = revision(network);
        return firstParts(network).entrySet().stream()
                .map(shown -> new Page(shown.getKey(), facts(uid, shown.getValue(), summary, revision)))
                .toList();
    }

    /** A page with several parts is indexed under the first. */
    private Map<Long, String> firstParts(Network network) {
        Map<Long, String> parts = new LinkedHashMap<>();
        pages.findByNetwork(network.id()).forEach(shown -> parts.putIfAbsent(shown.pageId(), shown.part()));
        return parts;
    }

    /** The sum over all forms, as a page may show several. */
    private int revision(Network network) {
        return sheets.findAll(network.id()).stream().mapToInt(Sheet::revision).sum();
    }

    private PageFacts facts(String uid, String part, Summary summary, int revision) {
        return new PageFacts(
                uid,
                part,
                form(part),
                summary.position().phase().key(),
                summary.position().turn(),
                summary.profile().status().key(),
                summary.profile().type(),
                revision);
    }

    private String form(String part) {
        return kinds.all().stream()
                .filter(kind -> !kind.sectionsForMacro(part).isEmpty())
                .map(FormKind::key)
                .sorted()
                .findFirst()
                .orElse("");
    }
}
