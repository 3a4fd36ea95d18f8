package dk.albertslund.innovation.guard;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Both language files are complete and in a format that Confluence, the scripts and Java read alike. */
final class LanguageRules {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    private final List<LanguageFile> languages;
    private final List<String> findings = new ArrayList<>();

    private LanguageRules(Project project) {
        this.languages = LanguageFile.both(project);
    }

    /** Findings within the files. */
    static List<String> findings(Project project) {
        LanguageRules rules = new LanguageRules(project);
        rules.languages.forEach(rules::checkFile);
        rules.checkSameKeys();
        rules.checkSameArguments();
        return rules.findings;
    }

    /**
     * Findings between the files and the code that uses them.
     *
     * @param dataDriven beginnings of keys that are put together at run time
     */
    static List<String> findings(Project project, Set<String> dataDriven) {
        LanguageRules rules = new LanguageRules(project);
        TextsInUse used = TextsInUse.of(project);
        rules.checkUsed(used);
        rules.checkUnused(used, dataDriven);
        return rules.findings;
    }

    private void checkFile(LanguageFile file) {
        file.linesToEscape()
                .forEach(line ->
                        findings.add(file.name() + ":" + line + " has a letter to be written as a Unicode escape"));
        file.repeatedKeys().forEach(key -> findings.add(file.name() + " says twice " + key));
        file.keys().forEach(key -> checkText(file.name() + " " + key, file.text(key)));
    }

    private void checkText(String place, String text) {
        if (text.isBlank()) {
            findings.add(place + " is empty");
        }
        if (text.contains("<")) {
            findings.add(place + " holds markup");
        }
        if (text.contains("'")) {
            findings.add(place + " holds ', which is dropped from texts with arguments; write \\u2019");
        }
        if (!isFormat(text)) {
            findings.add(place + " has brackets that Confluence cannot read: " + text);
        }
    }

    private static boolean isFormat(String text) {
        try {
            new MessageFormat(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void checkSameKeys() {
        for (LanguageFile file : languages) {
            languages.stream()
                    .flatMap(other -> other.keys().stream())
                    .filter(key -> !file.has(key))
                    .forEach(key -> findings.add(file.name() + " lacks " + key));
        }
    }

    private void checkSameArguments() {
        LanguageFile english = languages.get(0);
        LanguageFile danish = languages.get(1);
        english.keys().stream()
                .filter(danish::has)
                .filter(key -> !arguments(english.text(key)).equals(arguments(danish.text(key))))
                .forEach(key -> findings.add(key + " takes other arguments in Danish than in English"));
    }

    private static Set<String> arguments(String text) {
        Set<String> arguments = new TreeSet<>();
        Matcher found = ARGUMENT.matcher(text);
        while (found.find()) {
            arguments.add(found.group(1));
        }
        return arguments;
    }

    private void checkUsed(TextsInUse used) {
        for (LanguageFile file : languages) {
            used.keys().stream()
                    .filter(key -> !file.has(key))
                    .forEach(key -> findings.add(file.name() + " lacks " + key));
            used.beginnings().stream()
                    .filter(beginning -> file.keys().stream().noneMatch(key -> key.startsWith(beginning)))
                    .forEach(beginning -> findings.add(file.name() + " has nothing that begins with " + beginning));
        }
    }

    private void checkUnused(TextsInUse used, Set<String> dataDriven) {
        languages.get(0).keys().stream()
                .filter(key -> !used.keys().contains(key))
                .filter(key -> dataDriven.stream().noneMatch(key::startsWith))
                .forEach(key -> findings.add("Nobody uses " + key));
    }
}
