package dk.albertslund.innovation.guard;

import static org.junit.Assert.assertEquals;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dk.albertslund.innovation.guard.wrong.Eavesdropper;
import dk.albertslund.innovation.guard.wrong.MacroUtils;
import dk.albertslund.innovation.guard.wrong.WrongManager;
import dk.albertslund.innovation.guard.wrong.first.First;
import dk.albertslund.innovation.guard.wrong.second.Second;
import java.nio.file.Path;
import java.util.List;
import org.junit.Test;

public class ArchitectureTest {
    private static void holds(ArchRule rule) {
        rule.check(AppClasses.ALL);
    }

    private static void finds(int violations, ArchRule rule, Class<?>... wrong) {
        List<String> details = rule.evaluate(new ClassFileImporter().importClasses(wrong))
                .getFailureReport()
                .getDetails();

        assertEquals(String.join("\n", details), violations, details.size());
    }

    @Test
    public void onlyTheConfluenceLayerKnowsConfluence() {
        holds(Architecture.CONFLUENCE_IN_ITS_LAYER);
        finds(1, Architecture.CONFLUENCE_IN_ITS_LAYER, WrongManager.class);
    }

    @Test
    public void featuresDependOnEachOtherAsDrawn() {
        holds(Architecture.asDrawnIn(Project.ours().file("docs/packages.puml")));
        finds(1, Architecture.asDrawnIn(drawingOfFixtures()), First.class, Second.class);
    }

    private static Path drawingOfFixtures() {
        return Project.ours().file("src/plugin/test/resources/guard/packages.puml");
    }

    @Test
    public void featuresDependOnEachOtherInNoCircle() {
        holds(Architecture.NO_CYCLES);
        finds(1, Architecture.noCycles("dk.albertslund.innovation.guard.wrong.(*).."), First.class, Second.class);
    }

    @Test
    public void theHostIsNeverReachedByAStaticCall() {
        holds(Architecture.NO_STATIC_HOST_ACCESS);
        finds(1, Architecture.NO_STATIC_HOST_ACCESS, WrongManager.class, MacroUtils.class);
    }

    @Test
    public void timeComesFromAClock() {
        holds(Architecture.TIME_FROM_A_CLOCK);
        finds(5, Architecture.TIME_FROM_A_CLOCK, WrongManager.class);
    }

    @Test
    public void aDayIsMadeOfAMomentInOnePlace() {
        holds(Architecture.DAYS_IN_THE_READERS_ZONE);
        finds(1, Architecture.DAYS_IN_THE_READERS_ZONE, WrongManager.class);
    }

    @Test
    public void aConstructorTakesAtMostFiveParts() {
        holds(Architecture.SHORT_CONSTRUCTORS);
        finds(1, Architecture.SHORT_CONSTRUCTORS, WrongManager.class);
    }

    @Test
    public void everyNameSaysWhatAThingIs() {
        holds(Architecture.NAMES_THAT_SAY_SOMETHING);
        finds(1, Architecture.NAMES_THAT_SAY_SOMETHING, WrongManager.class);
    }

    @Test
    public void whoeverHearsEventsStopsWithThePlugin() {
        holds(Architecture.LISTENERS_LEAVE);
        finds(1, Architecture.LISTENERS_LEAVE, Eavesdropper.class);
    }
}
