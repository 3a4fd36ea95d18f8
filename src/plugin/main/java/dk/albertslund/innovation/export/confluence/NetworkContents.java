package dk.albertslund.innovation.export.confluence;

import dk.albertslund.innovation.export.NetworkContent;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormReader;
import dk.albertslund.innovation.form.VisibleSheet;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads forms of many networks for a file: what everybody may see who may view the page. One statement for each kind. */
@Component
public final class NetworkContents {
    private final SheetRepository sheets;
    private final ReadableSheets readable;

    public NetworkContents(SheetRepository sheets, ReadableSheets readable) {
        this.sheets = sheets;
        this.readable = readable;
    }

    /** @param spaceKeys of the networks, by network id */
    Map<Integer, NetworkContent> of(Map<Integer, String> spaceKeys, Collection<FormKind> kinds) {
        Predicate<Sheet> isReadable = readable.of(spaceKeys);
        Map<String, FormKind> byKey = kinds.stream().collect(Collectors.toMap(FormKind::key, Function.identity()));
        List<Sheet> written = byKey.keySet().stream()
                .flatMap(kind -> sheets.findAll(kind).stream())
                .filter(sheet -> spaceKeys.containsKey(sheet.networkId()))
                .filter(isReadable)
                .toList();
        Map<Integer, Map<Sheet, SheetState>> found = new HashMap<>();
        sheets.states(written)
                .forEach((sheet, state) -> found.computeIfAbsent(sheet.networkId(), any -> new HashMap<>())
                        .put(sheet, visible(byKey.get(sheet.kind()), state)));
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, network -> new NetworkContent(network.getValue())));
    }

    private static SheetState visible(FormKind kind, SheetState state) {
        return VisibleSheet.of(kind, state, FormReader.PUBLIC).state();
    }
}
