package dk.albertslund.innovation.form.reference;

import dk.albertslund.innovation.common.TextCleaner;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormReader;
import dk.albertslund.innovation.form.VisibleSheet;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Searches the rows of a list by their words, in all turns and instances of the form, in two statements. */
@Component
public final class RowChoiceService {
    static final int MOST_CHOICES = 20;

    private final SheetRepository sheets;

    public RowChoiceService(SheetRepository sheets) {
        this.sheets = sheets;
    }

    /**
     * The rows that the reader may see and that have all words of the query, those that begin with it first. Rows that
     * are put under another row are left out: that row stands for them.
     *
     * @param query empty for all rows
     */
    public RowChoices search(int networkId, FormKind kind, String list, String query, FormReader reader) {
        String asked = comparable(query);
        List<String> words = List.of(asked.split(" "));
        List<Sheet> concerned = sheets.findAll(networkId).stream()
                .filter(sheet -> sheet.kind().equals(kind.key()))
                .sorted(Comparator.comparing(Sheet::turn).reversed().thenComparing(Sheet::instance))
                .toList();
        Map<Sheet, SheetState> states = sheets.states(concerned);
        List<RowChoice> found = concerned.stream()
                .flatMap(sheet -> VisibleSheet.of(kind, states.get(sheet), reader).state().rows(list).stream())
                .filter(row -> row.value(Row.MERGED_INTO).isEmpty())
                .map(row -> new RowChoice(row.id(), RowWords.of(kind, row)))
                .filter(choice -> !choice.words().isEmpty() && hasAll(comparable(choice.words()), words))
                .sorted(Comparator.comparing(
                        choice -> !comparable(choice.words()).startsWith(asked)))
                .toList();
        int shown = Math.min(found.size(), MOST_CHOICES);
        return new RowChoices(found.subList(0, shown), found.size() - shown);
    }

    private static boolean hasAll(String text, List<String> words) {
        return words.stream().allMatch(text::contains);
    }

    private static String comparable(String text) {
        return TextCleaner.normalizeForComparison(text).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
