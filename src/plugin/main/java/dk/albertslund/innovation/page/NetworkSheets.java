package dk.albertslund.innovation.page;

import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.network.SummaryRepository;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The sheets of a form in all networks that the current user may view; practice networks are excluded. */
@Component
public final class NetworkSheets {
    private final SummaryRepository summaries;
    private final NetworkPermissions permissions;
    private final SheetRepository sheets;

    public NetworkSheets(SummaryRepository summaries, NetworkPermissions permissions, SheetRepository sheets) {
        this.summaries = summaries;
        this.permissions = permissions;
        this.sheets = sheets;
    }

    /** Each sheet with its network, in two statements. */
    public Map<Sheet, Summary> viewable(FormKind kind) {
        List<Sheet> written = sheets.findAll(kind.key());
        Set<Integer> ids = written.stream().map(Sheet::networkId).collect(Collectors.toSet());
        List<Summary> networks = summaries.findAll().stream()
                .filter(summary -> ids.contains(summary.networkId()))
                .toList();
        Set<String> viewable = permissions.filterViewable(
                networks.stream().map(Summary::spaceKey).toList());
        Map<Integer, Summary> byId = networks.stream()
                .filter(summary -> viewable.contains(summary.spaceKey()))
                .collect(Collectors.toMap(Summary::networkId, summary -> summary));
        Map<Sheet, Summary> found = new LinkedHashMap<>();
        written.stream()
                .filter(sheet -> byId.containsKey(sheet.networkId()))
                .forEach(sheet -> found.put(sheet, byId.get(sheet.networkId())));
        return found;
    }
}
