package dk.albertslund.innovation.home.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.RowRule;
import dk.albertslund.innovation.form.sheet.AnswerKey;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.PageUrls;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who wrote last on which of the network's pages. Without what each person answers, and without lists whose rows are
 * hidden or have no name: of those {@link SharedRows} tells the number.
 */
@Component
public final class NamedChanges {
    /** Of these the lines are made. */
    private static final int MOST_CHANGES = 200;

    private final SheetRepository sheets;
    private final FormParts parts;
    private final UserDirectory users;
    private final Messages messages;
    private final DateFormatter dates;

    public NamedChanges(
            SheetRepository sheets, FormParts parts, UserDirectory users, Messages messages, DateFormatter dates) {
        this.sheets = sheets;
        this.parts = parts;
        this.users = users;
        this.messages = messages;
        this.dates = dates;
    }

    /** Whether the rows of the list are hidden from some, or have no name. */
    static boolean isDiscreet(RowList list) {
        return list.rules().hiddenUntil().isPresent() || list.rules().has(RowRule.ANONYMOUS);
    }

    /** One for each page, latest first; in one statement. */
    List<LatestChange> find(MacroContext context, List<Sheet> all, PageUrls pages) {
        Map<String, List<FieldChange>> byPart = new LinkedHashMap<>();
        sheets.recent(all, MOST_CHANGES).entrySet().stream()
                .flatMap(found -> found.getValue().stream().map(change -> Map.entry(found.getKey(), change)))
                .sorted(Comparator.comparing(found -> found.getValue().saved(), Comparator.reverseOrder()))
                .forEach(found -> part(found.getKey(), found.getValue(), pages)
                        .ifPresent(part -> byPart.computeIfAbsent(part, first -> new ArrayList<>())
                                .add(found.getValue())));
        return byPart.entrySet().stream()
                .map(found -> change(found.getKey(), found.getValue(), pages, context))
                .toList();
    }

    private Optional<String> part(Sheet sheet, FieldChange change, PageUrls pages) {
        return parts.kind(sheet)
                .filter(kind -> isTold(kind, change))
                .flatMap(kind -> parts.part(kind, change.list(), change.field(), pages));
    }

    private static boolean isTold(FormKind kind, FieldChange change) {
        return !AnswerKey.isAnswer(change.field())
                && kind.list(change.list()).filter(NamedChanges::isDiscreet).isEmpty();
    }

    private LatestChange change(String part, List<FieldChange> changes, PageUrls pages, MacroContext context) {
        Instant latest = changes.get(0).saved();
        return new LatestChange(
                latest,
                new LatestChangeView(
                        messages.text("innovation.home.latest.wrote", names(changes)),
                        parts.title(part),
                        pages.of(part),
                        dates.when(latest, context.target())));
    }

    /** Whoever wrote last, and how many others did. */
    private String names(List<FieldChange> changes) {
        long authors = changes.stream().map(FieldChange::author).distinct().count();
        String last = users.fullName(changes.get(0).author());
        return authors == 1 ? last : messages.text("innovation.home.role.more", last, authors - 1);
    }
}
