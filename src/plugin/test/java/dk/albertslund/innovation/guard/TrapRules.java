package dk.albertslund.innovation.guard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Each known trap of the platform is listed once, and the tests that the list refers to exist. */
final class TrapRules {
    static final String FILE = "docs/decisions/0010-traps-of-the-platform.md";
    static final int TRAPS = 25;
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)#(\\w+)`");
    private static final Pattern METHOD = Pattern.compile("@Test\\b[^{]*?\\bvoid\\s+(\\w+)\\s*\\(");
    private static final Pattern TRAP = Pattern.compile("(?m)^(\\d+)\\. ");

    private TrapRules() {}

    static List<String> findings(Project project, int traps) {
        String list = project.text(FILE);
        Set<String> tests = tests(project);
        List<String> findings = new ArrayList<>();
        List<String> numbers =
                TRAP.matcher(list).results().map(found -> found.group(1)).toList();
        List<String> wanted =
                IntStream.rangeClosed(1, traps).mapToObj(String::valueOf).toList();
        if (!numbers.equals(wanted)) {
            findings.add("The traps must be numbered 1 to " + traps + ", but are " + numbers);
        }
        TEST.matcher(list)
                .results()
                .map(TrapRules::name)
                .filter(name -> !tests.contains(name))
                .forEach(name -> findings.add("There is no test " + name));
        return findings;
    }

    private static String name(MatchResult found) {
        return found.group(1) + "#" + found.group(2);
    }

    private static Set<String> tests(Project project) {
        Set<String> tests = new TreeSet<>();
        for (Path file : project.files("src", "Test.java")) {
            String type = file.getFileName().toString().replace(".java", "");
            METHOD.matcher(Project.text(file)).results().forEach(found -> tests.add(type + "#" + found.group(1)));
        }
        return tests;
    }
}
