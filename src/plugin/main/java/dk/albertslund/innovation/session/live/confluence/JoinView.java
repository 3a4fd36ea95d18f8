package dk.albertslund.innovation.session.live.confluence;

/**
 * How people join a running session.
 *
 * @param address the whole address of the participants' screen
 * @param shown the same without protocol, to type
 */
public record JoinView(String code, String address, String shown) {}
