package dk.albertslund.innovation.page;

import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.form.CopyOutcome;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.FormService;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Copies the forms that a copied page shows, and records their origin. */
@Component
public final class FormCopyService {
    private final FormKindRegistry kinds;
    private final FormService forms;
    private final FormCopyRepository copies;
    private final Transactions transactions;
    private final Clock clock;

    public FormCopyService(
            FormKindRegistry kinds,
            FormService forms,
            FormCopyRepository copies,
            Transactions transactions,
            Clock clock) {
        this.kinds = kinds;
        this.forms = forms;
        this.copies = copies;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** One transaction per form, so that no transaction locks two sheets. */
    void copy(CopiedPage page, int from, int to) {
        kinds.all().stream()
                .filter(kind -> kind.isCopiedWithPages() && isShown(kind, page))
                .forEach(kind -> transactions.run(() -> copy(kind, page, from, to)));
    }

    private static boolean isShown(FormKind kind, CopiedPage page) {
        return page.parts().stream()
                .anyMatch(part -> !kind.sectionsForMacro(part).isEmpty());
    }

    private void copy(FormKind kind, CopiedPage page, int from, int to) {
        FormCopy.Origin pages = page.origin();
        CopyOutcome outcome = forms.copy(kind, from, to, page.author(), (field, value) -> field.type()
                .copied(value, pages.originalId(), pages.pageId()));
        if (outcome != CopyOutcome.NOTHING_THERE) {
            boolean isTaken = outcome == CopyOutcome.ALL;
            copies.add(new FormCopy(to, kind.key(), page.origin(), isTaken, page.author(), clock.instant()));
        }
    }
}
