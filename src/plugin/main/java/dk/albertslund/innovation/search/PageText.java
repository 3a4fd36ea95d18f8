package dk.albertslund.innovation.search;

import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.FormKinds;
import dk.albertslund.innovation.form.FormText;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.Sheets;
import dk.albertslund.innovation.network.Networks;
import dk.albertslund.innovation.network.PageParts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What a page shows of its network's forms, as text. Only what everybody who may read the page may read is in it, and it
 * costs the same number of statements however much is written.
 */
@Component
public final class PageText {
    private final Networks networks;
    private final FormKinds kinds;
    private final Sheets sheets;
    private final FormText text;

    public PageText(Networks networks, FormKinds kinds, Sheets sheets, FormText text) {
        this.networks = networks;
        this.kinds = kinds;
        this.sheets = sheets;
        this.text = text;
    }

    /** Empty when the page shows no form or stands outside every network. */
    public String of(String spaceKey, String storage) {
        Set<String> parts = PageParts.shownIn(storage);
        List<Shown> shown = kinds.all().stream()
                .map(kind -> new Shown(kind.key(), sections(parts, kind::shownBy)))
                .filter(form -> !form.sections().isEmpty())
                .toList();
        if (shown.isEmpty()) {
            return "";
        }
        return networks.inSpace(spaceKey)
                .map(network -> text(network.id(), shown))
                .orElse("");
    }

    private record Shown(String kind, List<Section> sections) {}

    private static List<Section> sections(Set<String> parts, Function<String, List<Section>> by) {
        return parts.stream()
                .distinct()
                .flatMap(part -> by.apply(part).stream())
                .toList();
    }

    private String text(int networkId, List<Shown> shown) {
        Map<Sheet, Content> contents = sheets.contents(sheets.sheets(networkId));
        return shown.stream()
                .flatMap(form -> contents.entrySet().stream()
                        .filter(sheet -> sheet.getKey().kind().equals(form.kind()))
                        .sorted(Map.Entry.comparingByKey(Comparator.comparingInt(Sheet::turn)))
                        .map(sheet -> text.of(form.sections(), sheet.getValue())))
                .filter(written -> !written.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
