package dk.albertslund.devhost.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Javadoc of REST methods. */
final class RestSources {
    private static final String COMMENT = "/\\*\\*((?:(?!\\*/).)*)\\*/";
    private static final String ANNOTATIONS = "\\s*(?:@[^\\n]*\\n\\s*)*";

    private RestSources() {}

    /** The first sentence, as plain text; empty for a method without. */
    static Optional<String> summary(Method method) {
        Matcher found = Pattern.compile(
                        COMMENT + ANNOTATIONS + "public [\\w.<>]+ " + method.getName() + "\\(", Pattern.DOTALL)
                .matcher(source(method.getDeclaringClass()));
        return found.find()
                ? Optional.of(firstSentence(found.group(1))).filter(sentence -> !sentence.isEmpty())
                : Optional.empty();
    }

    private static String source(Class<?> type) {
        Path file = Path.of("../plugin/main/java", type.getName().replace('.', '/') + ".java");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }

    private static String firstSentence(String comment) {
        return comment.replaceAll("\\n\\s*\\*", " ")
                .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .replaceAll("@(param|return|throws) .*", "")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("(?<=[^.])\\. .*", "")
                .replaceFirst("\\.$", "");
    }
}
