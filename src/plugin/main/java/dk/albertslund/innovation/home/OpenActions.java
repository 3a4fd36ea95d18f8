package dk.albertslund.innovation.home;

import dk.albertslund.innovation.form.sheet.Sheet;
import java.util.List;

/** Finds the open actions of a network. Implemented by features; collected by Spring. */
public interface OpenActions {
    /**
     * The first to be looked at first, those without a day last.
     *
     * @param sheets all sheets of the network that have changes
     */
    List<OpenAction> find(List<Sheet> sheets);
}
