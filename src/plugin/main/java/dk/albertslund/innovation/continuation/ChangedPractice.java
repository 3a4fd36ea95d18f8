package dk.albertslund.innovation.continuation;

import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads whose practice has changed. */
@Component
public final class ChangedPractice {
    private static final List<String> FIELDS =
            List.of(RealisationForm.COUNTED_ON, RealisationForm.COUNT, RealisationForm.GROUPS);

    private final SheetRepository sheets;

    public ChangedPractice(SheetRepository sheets) {
        this.sheets = sheets;
    }

    /** The groups of the latest count in the network's own words; empty when nobody wrote them. */
    public Optional<String> groups(int networkId) {
        Sheet sheet = sheets.find(networkId, RealisationForm.KEY, 1);
        SheetState counts = sheets.fields(sheet, RealisationForm.PRACTICE, FIELDS);
        return PracticeSummaryListener.latestRow(counts)
                .map(row -> row.value(RealisationForm.GROUPS))
                .filter(groups -> !groups.isEmpty());
    }
}
