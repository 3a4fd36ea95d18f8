package dk.albertslund.innovation.guard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scripts use no deprecated API of Confluence and never turn text into markup or code. */
final class ScriptRules {
    static final String NAMES = "src/plugin/test/resources/guard/script-names.txt";
    private static final Pattern COMMENT = Pattern.compile("/\\*[\\s\\S]*?\\*/|(?<![:'\"])//.*");
    private static final Pattern OF_CONFLUENCE = Pattern.compile(
            "(?<![\\w.$])((?:(?:AJS|WRM|Confluence|AP|AUI|tinymce|jQuery)|\\$(?=[.(]))(?:\\.[\\w$]+)*)(?![\\w$])");
    private static final Pattern OF_A_TEXT = Pattern.compile(
            "\\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|parseFromString|srcdoc)\\b"
                    + "|\\bdocument\\.write(?:ln)?\\b|\\beval\\s*\\(|\\bnew\\s+Function\\b|javascript:"
                    + "|\\bset(?:Timeout|Interval)\\s*\\(\\s*['\"`]|\\bsetAttribute\\s*\\(\\s*['\"`]on"
                    + "|\\.(?:html|parseHTML|globalEval)\\s*\\(");

    /** Puts in what the wiki has drawn, and nothing else. */
    private static final String SERVER_HTML = "server-html.js";

    private ScriptRules() {}

    /** @param names the table of what may be used */
    static List<String> findings(Project project, String names) {
        Set<String> allowed = names.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\|")[0].strip())
                .collect(Collectors.toSet());
        List<String> findings = new ArrayList<>();
        for (Path file : project.files(Project.SCRIPTS, ".js")) {
            String name = file.getFileName().toString();
            String script = COMMENT.matcher(Project.text(file)).replaceAll("");
            found(OF_CONFLUENCE, script)
                    .filter(used -> !allowed.contains(used))
                    .forEach(used -> findings.add(name + " uses " + used + ", which nobody promises for 10.2"));
            found(OF_A_TEXT, script)
                    .filter(used -> !name.equals(SERVER_HTML))
                    .forEach(used -> findings.add(name + " makes markup or code out of a text: " + used));
        }
        return findings;
    }

    private static Stream<String> found(Pattern pattern, String script) {
        Matcher matcher = pattern.matcher(script);
        return matcher.results().map(result -> result.groupCount() > 0 ? result.group(1) : result.group());
    }
}
