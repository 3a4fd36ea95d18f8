package dk.albertslund.innovation.phase;

/** Rows that a network has written elsewhere and that count for a number on a phase's page. */
public interface PhaseWorkCount {
    /** Key of the phase's form. */
    String kind();

    /** The number that the rows count for; what is written there by hand counts when it is higher. */
    String field();

    int count(int networkId);
}
