package dk.albertslund.innovation.guard;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class TrapsTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void eachTrapIsListedAndItsTestsAreThere() {
        assertEquals("", String.join("\n", TrapRules.findings(Project.ours(), TrapRules.TRAPS)));
    }

    @Test
    public void aTestThatIsGoneAndATrapThatIsForgottenAreFound() {
        Project wrong = new WrongProject(folder)
                .with(
                        TrapRules.FILE,
                        "1. One. `ATest#there`, `ATest#gone`\n3. Three. `GoneTest#there`, `ATest#helper`\n")
                .with("src/a/test/java/ATest.java", """
                        class ATest {
                            @Test
                            public void there() {}

                            void helper() {}
                        }
                        """)
                .project();

        assertEquals(
                List.of(
                        "The traps must be numbered 1 to 3, but are [1, 3]",
                        "There is no test ATest#gone",
                        "There is no test GoneTest#there",
                        "There is no test ATest#helper"),
                TrapRules.findings(wrong, 3));
    }
}
