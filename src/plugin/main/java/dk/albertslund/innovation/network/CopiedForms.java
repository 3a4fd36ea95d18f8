package dk.albertslund.innovation.network;

import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.form.Copied;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormKinds;
import dk.albertslund.innovation.form.Forms;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Copies the forms that a copied page shows, and keeps where they came from. */
@Component
public final class CopiedForms {
    private final FormKinds kinds;
    private final Forms forms;
    private final FormCopies copies;
    private final Transactions transactions;
    private final Clock clock;

    public CopiedForms(FormKinds kinds, Forms forms, FormCopies copies, Transactions transactions, Clock clock) {
        this.kinds = kinds;
        this.forms = forms;
        this.copies = copies;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Each form by itself: whoever has one sheet locked waits for no other. */
    void copy(CopiedPage page, int from, int to) {
        kinds.all().stream()
                .filter(kind -> kind.isCopiedWithPages() && isShown(kind, page))
                .forEach(kind -> transactions.run(() -> copy(kind, page, from, to)));
    }

    private static boolean isShown(FormKind kind, CopiedPage page) {
        return page.parts().stream().anyMatch(part -> !kind.shownBy(part).isEmpty());
    }

    private void copy(FormKind kind, CopiedPage page, int from, int to) {
        Copied outcome = forms.copy(kind, from, to, page.author());
        if (outcome != Copied.NOTHING_THERE) {
            boolean isTaken = outcome == Copied.ALL;
            copies.add(new FormCopy(to, kind.key(), page.origin(), isTaken, page.author(), clock.instant()));
        }
    }
}
