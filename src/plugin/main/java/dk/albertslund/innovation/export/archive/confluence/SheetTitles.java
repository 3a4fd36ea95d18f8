package dk.albertslund.innovation.export.archive.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.page.NetworkPageRepository;
import dk.albertslund.innovation.page.NetworkPageRepository.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Names the sheets of a network by the pages that show them, and puts them in the order of the pages. */
@Component
public final class SheetTitles {
    private final NetworkPageRepository pages;
    private final FormKindRegistry kinds;
    private final Messages messages;

    public SheetTitles(NetworkPageRepository pages, FormKindRegistry kinds, Messages messages) {
        this.pages = pages;
        this.kinds = kinds;
        this.messages = messages;
    }

    /** Sheets that no page shows come last and are named by their kind. */
    Map<Sheet, String> of(Network network, List<Sheet> sheets) {
        List<String> parts = pages.findByNetwork(network.id()).stream()
                .map(Shown::part)
                .distinct()
                .toList();
        Map<Sheet, Integer> places = new LinkedHashMap<>();
        sheets.forEach(sheet -> places.put(sheet, place(sheet, parts)));
        List<Sheet> ordered = new ArrayList<>(sheets);
        ordered.sort(Comparator.<Sheet>comparingInt(places::get)
                .thenComparing(Sheet::kind)
                .thenComparing(Sheet::instance)
                .thenComparing(Sheet::turn));
        Map<Sheet, String> titles = new LinkedHashMap<>();
        ordered.forEach(sheet -> titles.put(sheet, title(sheet, parts, places.get(sheet))));
        return titles;
    }

    private int place(Sheet sheet, List<String> parts) {
        for (int place = 0; place < parts.size(); place++) {
            String part = parts.get(place);
            if (kinds.withKey(sheet.kind())
                    .filter(kind -> !kind.sectionsForMacro(part).isEmpty())
                    .isPresent()) {
                return place;
            }
        }
        return parts.size();
    }

    private String title(Sheet sheet, List<String> parts, int place) {
        String key =
                place < parts.size() ? "innovation.page." + parts.get(place).replace('-', '.') + ".title" : "";
        String text = key.isEmpty() ? "" : messages.text(key);
        String title = text.isEmpty() || text.equals(key) ? sheet.kind() : text;
        String instance = sheet.instance().isEmpty() ? "" : " \u00b7 " + sheet.instance();
        String turn = sheet.turn() == Sheet.ONLY_TURN
                ? ""
                : " \u00b7 " + messages.text("innovation.phase.turn", sheet.turn());
        return title + instance + turn;
    }
}
