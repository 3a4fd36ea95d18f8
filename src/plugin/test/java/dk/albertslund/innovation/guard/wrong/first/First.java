package dk.albertslund.innovation.guard.wrong.first;

import dk.albertslund.innovation.guard.wrong.second.Second;

/** Depends on the second as drawn, and the second on it against the drawing. */
public final class First {
    public Second second;
}
