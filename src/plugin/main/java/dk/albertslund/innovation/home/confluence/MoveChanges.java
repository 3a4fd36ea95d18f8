package dk.albertslund.innovation.home.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.PageUrls;
import dk.albertslund.innovation.phase.PhaseMove;
import dk.albertslund.innovation.phase.PhaseMoveRepository;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who moved the network to another phase. */
@Component
public final class MoveChanges {
    private static final int MOST_MOVES = 2;

    private final PhaseMoveRepository moves;
    private final UserDirectory users;
    private final PhaseTitles titles;
    private final Messages messages;
    private final DateFormatter dates;

    public MoveChanges(
            PhaseMoveRepository moves,
            UserDirectory users,
            PhaseTitles titles,
            Messages messages,
            DateFormatter dates) {
        this.moves = moves;
        this.users = users;
        this.titles = titles;
        this.messages = messages;
        this.dates = dates;
    }

    /** The last ones that were not undone, oldest first; in one statement. */
    List<LatestChange> find(MacroContext context, PageUrls pages) {
        List<PhaseMove> all = moves.of(context.network().networkId()).effectiveMoves().stream()
                .filter(move -> move.from().phase() != move.to().phase())
                .toList();
        return all.subList(Math.max(0, all.size() - MOST_MOVES), all.size()).stream()
                .map(move -> change(move, pages, context))
                .toList();
    }

    private LatestChange change(PhaseMove move, PageUrls pages, MacroContext context) {
        Phase to = move.to().phase();
        return new LatestChange(
                move.moved(),
                new LatestChangeView(
                        messages.text("innovation.home.latest.moved", users.fullName(move.author())),
                        titles.title(to),
                        pages.of("phase-" + to.key()),
                        dates.when(move.moved(), context.target())));
    }
}
