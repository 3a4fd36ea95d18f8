package dk.albertslund.innovation.form.confluence.live;

import dk.albertslund.innovation.common.confluence.rest.JsonInline;
import dk.albertslund.innovation.form.confluence.FormResponses.FormAdvice;
import dk.albertslund.innovation.form.confluence.FormResponses.RowEntries;
import java.util.List;
import java.util.Map;

/** Bodies of the responses to open pages; a component's name is the name of the JSON member. */
public final class LiveResponses {
    private LiveResponses() {}

    /**
     * What is new in a sheet since a revision.
     *
     * @param revision the sheet's revision now, to ask from next time
     * @param reader key of the user whose view this is; empty for anonymous access
     * @param whole whether {@code rows} are all that the user may see, as after a change of the stage
     * @param rows the changed rows with all their values, in the order of the lists
     * @param gone ids of rows that were removed or that the user may not see any more
     * @param hidden how many rows are hidden from the user, by list; only of lists that tell it
     * @param answers the answers of all in words, by row and field, where the user may see them
     * @param left what the user has left to give, in words, by list; only of lists with a budget
     * @param advice empty for users without edit permission, as are the conclusions
     */
    public record SheetChanges(
            int revision,
            String reader,
            boolean whole,
            List<RowEntries> rows,
            List<String> gone,
            Map<String, Integer> hidden,
            Map<String, Map<String, String>> answers,
            Map<String, String> left,
            @JsonInline FormAdvice advice,
            @JsonInline Map<String, Object> conclusions) {}

    /** There is nothing new in a sheet. */
    public record NothingNew(int revision, String reader) {}

    /** The administrator has turned off asking for what is new; the page stops. */
    public record LiveChangesOff(boolean off) {}
}
