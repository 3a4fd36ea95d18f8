package dk.albertslund.innovation.guard;

import static org.junit.Assert.assertEquals;

import dk.albertslund.innovation.guard.wrong.RightView;
import dk.albertslund.innovation.guard.wrong.WrongView;
import java.util.List;
import org.junit.Test;

public class ViewsTest {
    private static final String RIGHT = RightView.class.getName() + "#";

    @Test
    public void aTemplateIsHandedOnlyWhatHasBeenDecided() {
        List<String> allowlist = Descriptor.of(Project.ours())
                .all("velocity-allowlist")
                .flatMap(list -> Descriptor.within(list, "method"))
                .map(Descriptor::text)
                .toList();

        assertEquals("", String.join("\n", ViewRules.findings(AppClasses.that(ViewRules::isView), allowlist)));
    }

    @Test
    public void aViewMayHoldTextNumbersBooleansAndLists() {
        List<String> allowlist =
                List.of(RIGHT + "getCounts()", RIGHT + "getRows()", RIGHT + "getTitle()", RIGHT + "isStalled()");

        assertEquals(List.of(), ViewRules.findings(List.of(RightView.class), allowlist));
    }

    @Test
    public void aViewThatCanMoreIsFound() {
        String wrong = WrongView.class.getName();
        List<String> allowlist =
                List.of(wrong + "#close()", wrong + "#getColumn()", wrong + "#getStart()", wrong + "#getThing()");

        assertEquals(
                List.of(
                        wrong + " is not final",
                        wrong + "#close is not a getter",
                        wrong + "#getColumn is not a getter",
                        wrong + "#getStart returns java.time.Instant; templates are handed text, numbers, booleans, "
                                + "views and lists or maps of them",
                        wrong + "#getThing returns java.util.List<java.lang.Object>; templates are handed text, "
                                + "numbers, booleans, views and lists or maps of them"),
                ViewRules.findings(List.of(WrongView.class), allowlist).stream()
                        .sorted()
                        .toList());
    }

    @Test
    public void anAllowlistOutOfStepIsFound() {
        List<String> allowlist =
                List.of(RIGHT + "isStalled()", RIGHT + "getCounts()", RIGHT + "getGone()", RIGHT + "getTitle()");

        assertEquals(
                List.of(
                        "<velocity-allowlist> lacks <method>" + RIGHT + "getRows()</method>",
                        "<velocity-allowlist> names a getter that no view has: " + RIGHT + "getGone()",
                        "<velocity-allowlist> is not sorted"),
                ViewRules.findings(List.of(RightView.class), allowlist));
    }
}
