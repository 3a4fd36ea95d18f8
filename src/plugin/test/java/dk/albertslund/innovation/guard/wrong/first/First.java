package dk.albertslund.innovation.guard.wrong.first;

import dk.albertslund.innovation.guard.wrong.second.Second;

/** Depends on {@code Second}, as drawn; {@code Second} depends on it, which is not drawn. */
public final class First {
    public Second second;
}
