package dk.albertslund.innovation.guard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Templates contain no logic beyond views, no unescaped output, and no literal text. */
final class TemplateRules {
    private static final int MOST_LINES = 80;
    private static final int MOST_SETS = 1;
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!?][^>]*>");
    private static final Pattern CONTROL = Pattern.compile("^<(?:input|select|textarea)\\b");
    private static final Pattern SPOKEN =
            Pattern.compile("\\s(?:title|alt|aria-label|placeholder)\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern UNQUOTED = Pattern.compile("=\\s*(?:" + Velocity.REFERENCE + "|\\{)");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}[^\\n<>" + Velocity.REFERENCE + "]*");
    private static final Pattern CALL = Pattern.compile("\\$!?\\{?(\\w+(?:\\.\\w+(?:\\(\\))?)*\\.\\w+)\\s*\\((?!\\))");
    private static final Set<String> CALLS = Set.of("i18n.getText", "htmlUtil.urlEncode");
    private static final Pattern NOT_ESCAPED =
            Pattern.compile("#disableAntiXss|\\|\\s*no[aA]utoescape|autoescape\\s*=\\s*\"false\"");
    private static final Pattern SCRIPT = Pattern.compile(
            "(?i)<script|javascript:|<[a-z][^>]*\\son[a-z]+\\s*=|\\beval\\s*\\(|\\bnew\\s+Function\\s*\\(");
    private static final Pattern UNESCAPED_NAME =
            Pattern.compile("(?i).*(?:html|body|head)|(?:get)?render.*|xHtmlContent");

    /** Templates that print HTML rendered by somebody else and nothing more: the web panel, and a list of Confluence's buttons. */
    private static final Pattern DRAWN_ALREADY = Pattern.compile("\\$[a-z]+Html\\R|<ul[^>$]*>\\R"
            + "#foreach\\(\\$[a-z]+Html in \\$[a-z]+\\.[a-z]+\\(\\)\\)\\R  <li>\\$[a-z]+Html</li>\\R#end\\R</ul>\\R");

    private final Project project;
    private final List<String> findings = new ArrayList<>();

    private TemplateRules(Project project) {
        this.project = project;
    }

    static List<String> findings(Project project) {
        TemplateRules rules = new TemplateRules(project);
        project.files(Project.RESOURCES, ".vm").forEach(rules::checkVelocity);
        project.files(Project.RESOURCES, ".soy").forEach(rules::checkSoy);
        project.files(Project.RESOURCES + "/templates", ".xml").forEach(rules::checkStorageFormat);
        List.of(".vm", ".soy")
                .forEach(ending -> project.files(Project.RESOURCES, ending).forEach(rules::checkScripts));
        project.files(Project.SCRIPTS, ".js").forEach(rules::checkScripts);
        return rules.findings;
    }

    private void checkVelocity(Path file) {
        String text = Project.text(file);
        if (DRAWN_ALREADY.matcher(text).matches()) {
            return;
        }
        Velocity template = new Velocity(text);
        long lines = text.lines().count();
        check(lines <= MOST_LINES, file, "has " + lines + " lines; the most is " + MOST_LINES);
        check(
                template.sets().size() <= MOST_SETS,
                file,
                "has " + template.sets().size() + " #set; the view decides, not the template");
        check(
                template.sets().stream().noneMatch(set -> set.matches("(?s).*\"[^\"]*\\$.*")),
                file,
                "has a reference within quotes in a #set, which is escaped twice");
        template.variables().forEach(name -> checkName(file, name));
        template.properties().forEach(name -> checkName(file, name));
        checkCalls(file, text);
        checkMarkup(file, template.markup());
    }

    /**
     * Calls with arguments that are allowed. Confluence's own allowlist of JDK methods is not published, and only two methods of
     * its tools are documented. Methods of views without arguments are checked by {@link TemplateCalls}.
     */
    private void checkCalls(Path file, String text) {
        Matcher calls = CALL.matcher(text);
        while (calls.find()) {
            check(
                    CALLS.contains(calls.group(1)),
                    file,
                    "calls " + calls.group(1) + ", which Confluence may not allow; let the view answer");
        }
    }

    private void checkName(Path file, String name) {
        check(
                !UNESCAPED_NAME.matcher(name).matches(),
                file,
                "uses " + name + ", a name that Confluence does not escape");
    }

    private void checkSoy(Path file) {
        String text = blank(Project.text(file), "(?s)/\\*.*?\\*/|(?m)(?:^|\\s)//[^\\n]*");
        checkAttributes(file, blank(text, "\\{/?[a-z][^}]*}"));
        checkText(file, blank(text, "\\{[^}]*}"));
    }

    /** Parameters of macros are not displayed. */
    private void checkStorageFormat(Path file) {
        checkMarkup(
                file, blank(Project.text(file), "(?s)<!--.*?-->|<!\\[CDATA\\[.*?]]>|<ac:parameter.*?</ac:parameter>"));
    }

    private void checkMarkup(Path file, String markup) {
        checkAttributes(file, markup);
        checkText(file, markup);
    }

    private void checkAttributes(Path file, String markup) {
        Matcher tags = TAG.matcher(markup);
        while (tags.find()) {
            String tag = tags.group();
            String outsideQuotes = blank(tag, "\"[^\"]*\"|'[^']*'");
            check(!UNQUOTED.matcher(outsideQuotes).find(), file, "has an attribute without quotes in " + tag);
            check(!isRefilled(tag), file, "lets the browser fill in what stood there before: " + tag);
            Matcher spoken = SPOKEN.matcher(tag);
            while (spoken.find()) {
                checkText(file, blank(spoken.group(1), "\\{[^}]*}"));
            }
        }
    }

    private static boolean isRefilled(String tag) {
        return CONTROL.matcher(tag).find() && !tag.contains("autocomplete=\"off\"");
    }

    private void checkText(Path file, String markup) {
        String text = blank(blank(markup, TAG.pattern()), "&#?\\w+;");
        Matcher letters = LETTERS.matcher(text);
        while (letters.find()) {
            findings.add(name(file) + " says without a language key: "
                    + letters.group().strip());
        }
    }

    private void checkScripts(Path file) {
        String text = Project.text(file);
        Matcher script = SCRIPT.matcher(text);
        if (script.find()) {
            findings.add(name(file) + " has a script that a content security policy stops: "
                    + script.group().strip());
        }
        check(!NOT_ESCAPED.matcher(text).find(), file, "switches escaping off");
    }

    private static String blank(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).replaceAll(match -> Velocity.blank(match.group()));
    }

    private void check(boolean holds, Path file, String finding) {
        if (!holds) {
            findings.add(name(file) + " " + finding);
        }
    }

    private String name(Path file) {
        return project.nameOf(file).replace(Project.RESOURCES + "/", "");
    }
}
