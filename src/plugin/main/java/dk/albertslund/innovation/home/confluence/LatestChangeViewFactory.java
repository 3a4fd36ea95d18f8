package dk.albertslund.innovation.home.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.PageUrls;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Creates the lines of who wrote last on which of the network's pages. */
@Component
public final class LatestChangeViewFactory {
    /** Of these the lines are made: one for each person and page. */
    private static final int MOST_CHANGES = 60;

    private static final int MOST_LINES = 5;

    private final SheetRepository sheets;
    private final FormKindRegistry kinds;
    private final UserDirectory users;
    private final Messages messages;
    private final DateFormatter dates;

    public LatestChangeViewFactory(
            SheetRepository sheets,
            FormKindRegistry kinds,
            UserDirectory users,
            Messages messages,
            DateFormatter dates) {
        this.sheets = sheets;
        this.kinds = kinds;
        this.users = users;
        this.messages = messages;
        this.dates = dates;
    }

    /** @param author user key */
    private record Line(String author, String part) {}

    /** Latest first, in one statement. Without forms in which a round hides who wrote what. */
    List<LatestChangeView> of(MacroContext context, List<Sheet> all, PageUrls pages) {
        List<Sheet> open = all.stream()
                .filter(sheet -> kind(sheet)
                        .filter(kind -> !kind.definition().hasRowRules())
                        .isPresent())
                .toList();
        Map<Line, FieldChange> lines = new LinkedHashMap<>();
        sheets.recent(open, MOST_CHANGES).entrySet().stream()
                .flatMap(found -> found.getValue().stream().map(change -> Map.entry(found.getKey(), change)))
                .sorted(Comparator.comparing(found -> found.getValue().saved(), Comparator.reverseOrder()))
                .forEach(found -> part(found.getKey(), found.getValue(), pages)
                        .ifPresent(part ->
                                lines.putIfAbsent(new Line(found.getValue().author(), part), found.getValue())));
        return lines.entrySet().stream()
                .limit(MOST_LINES)
                .map(line -> view(line.getKey(), line.getValue(), pages, context))
                .toList();
    }

    private Optional<FormKind> kind(Sheet sheet) {
        return kinds.withKey(sheet.key().kind());
    }

    /** The part of the network's pages that shows the changed field. */
    private Optional<String> part(Sheet sheet, FieldChange change, PageUrls pages) {
        return kind(sheet).flatMap(kind -> pages.urls().keySet().stream()
                .filter(part -> kind.sectionsForMacro(part).stream().anyMatch(section -> isIn(section, change)))
                .sorted()
                .findFirst());
    }

    private static boolean isIn(Section section, FieldChange change) {
        return change.list().isEmpty()
                ? section.fields().stream().anyMatch(field -> field.key().equals(change.field()))
                : section.lists().stream().anyMatch(list -> list.key().equals(change.list()));
    }

    private LatestChangeView view(Line line, FieldChange change, PageUrls pages, MacroContext context) {
        return new LatestChangeView(
                users.fullName(line.author()),
                messages.text("innovation.page." + line.part().replace('-', '.') + ".title"),
                pages.of(line.part()),
                dates.when(change.saved(), context.target()));
    }
}
