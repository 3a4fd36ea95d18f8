package dk.albertslund.innovation.network;

import dk.albertslund.innovation.common.InvalidInput;
import dk.albertslund.innovation.phase.MoveProposal;
import dk.albertslund.innovation.phase.Standing;
import org.springframework.stereotype.Component;

/** Lets a network go on from where it stands, with what is missing there, and why there were no citizens. */
@Component
public final class Departure {
    private final Course course;
    private final Readiness readiness;
    private final WhyNot whyNot;

    public Departure(Course course, Readiness readiness, WhyNot whyNot) {
        this.course = course;
        this.readiness = readiness;
        this.whyNot = whyNot;
    }

    /**
     * The answer is kept first: a move that is then refused has lost nobody's words, and they are not asked for again.
     *
     * @param citizens why there were no citizens; empty when that was not asked or not answered
     * @throws InvalidInput when the answer cannot be kept or the move is not possible
     */
    public Standing go(Network network, MoveProposal proposal, String citizens) {
        Standing now = course.standing(network);
        boolean isAsSeen = proposal.seen().filter(seen -> !seen.equals(now)).isEmpty();
        if (isAsSeen && now.phase().isBefore(proposal.to())) {
            whyNot.keep(network.id(), now, citizens, proposal.author());
        }
        return course.move(network, proposal, readiness.gate(network));
    }
}
