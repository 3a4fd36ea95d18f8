package dk.albertslund.innovation.common;

/** Whether the wiki's administrator lets nobody write just now. */
public interface ReadOnlyMode {
    boolean isOn();
}
