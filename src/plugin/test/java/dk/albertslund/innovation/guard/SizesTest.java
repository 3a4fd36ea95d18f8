package dk.albertslund.innovation.guard;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class SizesTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void everythingCanBeReadInOneGo() {
        System.out.println(SizeRules.summary(Project.ours()));

        assertEquals("", String.join("\n", SizeRules.findings(Project.ours())));
    }

    @Test
    public void aLongClassAndALongMethodAreFound() {
        String method = "void wordy() {\n" + "\n".repeat(39) + "}\n";
        WrongProject wrong = new WrongProject(folder)
                .with(Project.SOURCES + "/Wordy.java", "class Wordy {\n" + method + "\n".repeat(300) + "}\n");

        assertEquals(
                List.of(
                        "The class Wordy has 343 lines; the most is 300",
                        "5 % of all have 343 lines or more per class; the usual size is 200",
                        "The method wordy has 41 lines; the most is 40",
                        "5 % of all have 41 lines or more per method; the usual size is 20"),
                SizeRules.findings(wrong.project()));
    }

    @Test
    public void aPackageOfTooManyClassesIsFound() {
        WrongProject wrong = new WrongProject(folder);
        for (int number = 1; number <= 41; number++) {
            String name = "Crowd" + number;
            wrong.with(Project.SOURCES + "/dk/crowd/" + name + ".java", "class " + name + " {}\n");
        }
        for (int number = 1; number <= 40; number++) {
            String name = "Group" + number;
            wrong.with(Project.SOURCES + "/dk/crowd/group/" + name + ".java", "class " + name + " {}\n");
        }

        assertEquals(
                List.of("The package dk.crowd has 41 classes; the most is 40"), SizeRules.findings(wrong.project()));
    }

    @Test
    public void anExerciseThatIsMoreThanItsDefinitionIsFound() {
        String start = "package dk.crowd;\n\nfinal class ";
        WrongProject wrong = new WrongProject(folder)
                .with(
                        Project.SOURCES + "/dk/crowd/LongForm.java",
                        start + "LongForm extends ExerciseForm {" + "\n".repeat(118) + "}\n")
                .with(
                        Project.SOURCES + "/dk/crowd/EnoughForm.java",
                        start + "EnoughForm extends ExerciseForm {" + "\n".repeat(117) + "}\n")
                .with(Project.SOURCES + "/dk/crowd/OtherForm.java", start + "OtherForm {" + "\n".repeat(150) + "}\n");

        assertEquals(
                List.of("LongForm.java has 121 lines; the most of an exercise is 120"),
                SizeRules.findings(wrong.project()));
    }
}
