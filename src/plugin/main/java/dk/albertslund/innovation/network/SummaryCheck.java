package dk.albertslund.innovation.network;

import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.form.FormKinds;
import dk.albertslund.innovation.form.Forms;
import dk.albertslund.innovation.phase.Standing;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Holds the summaries against the forms and the moves that they sum up. */
@Component
public final class SummaryCheck {
    private final Summaries summaries;
    private final FormKinds kinds;
    private final Forms forms;
    private final Course course;
    private final Transactions transactions;

    public SummaryCheck(Summaries summaries, FormKinds kinds, Forms forms, Course course, Transactions transactions) {
        this.summaries = summaries;
        this.kinds = kinds;
        this.forms = forms;
        this.course = course;
        this.transactions = transactions;
    }

    /** How many summaries said something else. */
    int mend(List<Network> networks, BooleanSupplier isStopped) {
        int mended = 0;
        for (Network network : networks) {
            if (isStopped.getAsBoolean()) {
                return mended;
            }
            mended += mend(network) ? 1 : 0;
        }
        return mended;
    }

    /**
     * Summed up anew as of when something last happened, so that a check is not taken for activity. Each form by itself:
     * whoever has the summary locked does not wait for a sheet.
     */
    private boolean mend(Network network) {
        Optional<Summary> before = summaries.inSpace(network.spaceKey());
        if (before.isEmpty()) {
            transactions.run(() -> summaries.add(Summary.ofNew(network)));
        }
        Summary now = before.orElseGet(() -> Summary.ofNew(network));
        kinds.all().forEach(kind -> forms.retell(kind, network.id(), now.lastActivity()));
        Standing standing = course.standing(network);
        if (!standing.equals(now.standing())) {
            transactions.run(() -> summaries.setStanding(network.id(), standing, now.lastActivity()));
        }
        return !before.equals(summaries.inSpace(network.spaceKey()));
    }
}
