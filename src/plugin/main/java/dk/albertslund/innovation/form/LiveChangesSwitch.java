package dk.albertslund.innovation.form;

/** Whether open pages show what others write in a form. Implemented in {@code settings}. */
public interface LiveChangesSwitch {
    boolean isOn();
}
