package dk.albertslund.innovation.guard.wrong.second;

import dk.albertslund.innovation.guard.wrong.first.First;

/** Closes the circle. */
public final class Second {
    public First first;
}
