package dk.albertslund.innovation.common;

/** Confluence's read-only mode (an administrator's setting for maintenance). */
public interface ReadOnlyMode {
    boolean isOn();
}
