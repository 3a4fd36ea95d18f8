package dk.albertslund.innovation.phase.confluence;

/** A step of a network's course. */
public final class SpiralRowView {
    private final String number;
    private final String phase;
    private final String turn;
    private final Move move;

    SpiralRowView(String number, String phase, String turn, Move move) {
        this.number = number;
        this.phase = phase;
        this.turn = turn;
        this.move = move;
    }

    /**
     * How the network came there; nobody brought it to where it began.
     *
     * @param kind empty for a move to the next phase
     */
    record Move(String kind, String reason, String day, String who, String decision) {
        static final Move NONE = new Move("", "", "", "", "");
    }

    /** Empty for a stop, which is no step further. */
    public String getNumber() {
        return number;
    }

    public String getPhase() {
        return phase;
    }

    public String getTurn() {
        return turn;
    }

    public String getKind() {
        return move.kind();
    }

    public String getReason() {
        return move.reason();
    }

    public String getDay() {
        return move.day();
    }

    public String getWho() {
        return move.who();
    }

    /** Who decided it, in a sentence; empty when nobody has told. */
    public String getDecision() {
        return move.decision();
    }
}
