package dk.albertslund.innovation.guard.wrong.second;

import dk.albertslund.innovation.guard.wrong.first.First;

/** Closes the cycle. */
public final class Second {
    public First first;
}
