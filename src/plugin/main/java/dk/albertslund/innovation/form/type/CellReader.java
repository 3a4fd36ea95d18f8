package dk.albertslund.innovation.form.type;

/**
 * Parses a cell of a pasted sheet as people write such values.
 *
 * @param <T> the parsed cell
 */
public interface CellReader<T> {
    /** Taken as written. */
    T text(String cell);

    T choice(String cell);

    T choices(String cell);

    /** A step of a scale. */
    T step(String cell);

    T day(String cell);

    T yesNo(String cell);
}
