package dk.albertslund.innovation.guard;

import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the language keys used in the descriptor, Java, templates, wizards and scripts. */
record TextsInUse(Set<String> keys, Set<String> beginnings) {
    private static final Pattern KEY = Pattern.compile("innovation(\\.[\\w-]+)+\\.?");
    private static final Pattern FILE_NAME = Pattern.compile(".*\\.(csv|css|js|json|soy|vm|png|svg|xml)");
    private static final Pattern CALL = Pattern.compile("getText\\(\\s*[\"']([^\"'$]+)[^\"']*[\"']");
    private static final Pattern IN_PAGE = Pattern.compile("at:key\\s*=\\s*\"([^\"]+)\"");

    static TextsInUse of(Project project) {
        TextsInUse texts = new TextsInUse(new TreeSet<>(), new TreeSet<>());
        texts.keys.addAll(DescriptorTexts.keys(Descriptor.of(project)));
        project.files(Project.SOURCES, ".java").forEach(texts::addFromJava);
        for (String ending : List.of(".vm", ".soy")) {
            project.files(Project.RESOURCES, ending).forEach(file -> texts.addFrom(file, CALL));
        }
        project.files(Project.SCRIPTS, ".js").forEach(file -> texts.addFrom(file, CALL));
        project.files(Project.RESOURCES, ".xml").forEach(file -> texts.addFrom(file, IN_PAGE));
        return texts;
    }

    private void addFromJava(Path file) {
        java(file).findAll(StringLiteralExpr.class).stream()
                .map(StringLiteralExpr::asString)
                .filter(text ->
                        KEY.matcher(text).matches() && !FILE_NAME.matcher(text).matches())
                .forEach(this::add);
    }

    static CompilationUnit java(Path file) {
        StaticJavaParser.getParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17);
        return StaticJavaParser.parse(Project.text(file));
    }

    private void addFrom(Path file, Pattern pattern) {
        Matcher found = pattern.matcher(Project.text(file));
        while (found.find()) {
            add(found.group(1));
        }
    }

    private void add(String text) {
        if (text.endsWith(".")) {
            beginnings.add(text);
        } else {
            keys.add(text);
        }
    }
}
