package dk.albertslund.innovation.intake.confluence;

import dk.albertslund.innovation.form.confluence.LinkView;
import java.util.List;

/**
 * A proposal in a list.
 *
 * @param by who proposed it and when, and for which half-year
 * @param decision who decided, when and why; empty while it is open
 * @param marks what is written for the marks
 * @param network the network that was made of it; without a title when there is none
 * @param isDecidable whether the reader may accept or decline it now
 * @param isOwn whether the reader may change it or take it back now
 * @param isStartable whether the reader may make a network of it
 */
public record ProposalView(
        String id,
        String title,
        String theme,
        String status,
        String statusClass,
        String by,
        String decision,
        List<ProposalMarkView> marks,
        LinkView network,
        boolean isDecidable,
        boolean isOwn,
        boolean isStartable) {}
