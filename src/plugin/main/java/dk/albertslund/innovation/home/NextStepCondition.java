package dk.albertslund.innovation.home;

import dk.albertslund.innovation.form.sheet.Sheet;
import java.util.List;

/** Reports whether a next step is still open. Implemented by features; collected by Spring. */
public interface NextStepCondition {
    NextStep step();

    /** @param sheets all sheets of the network that have changes */
    boolean isOpen(List<Sheet> sheets);
}
