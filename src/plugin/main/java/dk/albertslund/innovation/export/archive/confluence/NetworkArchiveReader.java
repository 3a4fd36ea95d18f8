package dk.albertslund.innovation.export.archive.confluence;

import dk.albertslund.innovation.export.archive.ArchivedForm;
import dk.albertslund.innovation.export.confluence.ReadableSheets;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.Summary;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the forms of a network that the current user may see, in the order of the pages. */
@Component
public final class NetworkArchiveReader {
    private final SheetRepository sheets;
    private final ReadableSheets readable;
    private final SheetTitles titles;
    private final ArchivedFormFactory forms;

    public NetworkArchiveReader(
            SheetRepository sheets, ReadableSheets readable, SheetTitles titles, ArchivedFormFactory forms) {
        this.sheets = sheets;
        this.readable = readable;
        this.titles = titles;
        this.forms = forms;
    }

    /** All turns up to the current one; forms in which nothing is written are left out. */
    List<ArchivedForm> forms(Network network, Summary summary) {
        List<Sheet> shown = sheets.findAll(network.id()).stream()
                .filter(sheet -> sheet.turn() <= summary.position().turn())
                .filter(readable.of(network))
                .toList();
        Map<Sheet, SheetState> states = sheets.states(shown);
        return titles.of(network, shown).entrySet().stream()
                .flatMap(sheet -> forms
                        .of(
                                network,
                                sheet.getKey(),
                                states.getOrDefault(sheet.getKey(), SheetState.EMPTY),
                                sheet.getValue())
                        .stream())
                .filter(form -> !form.isEmpty())
                .toList();
    }
}
