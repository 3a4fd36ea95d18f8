package dk.albertslund.devhost.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/** The packages that a jar's manifest imports. */
public final class ManifestImports {
    private static final String COMMA_OUTSIDE_QUOTES = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    private final List<String> clauses;

    private ManifestImports(List<String> clauses) {
        this.clauses = clauses;
    }

    public static ManifestImports of(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            return of(jar);
        }
    }

    public static ManifestImports of(JarFile jar) throws IOException {
        String header = jar.getManifest().getMainAttributes().getValue("Import-Package");
        return new ManifestImports(header == null ? List.of() : List.of(header.split(COMMA_OUTSIDE_QUOTES)));
    }

    public SortedSet<String> all() {
        return names(clause -> true);
    }

    SortedSet<String> optional() {
        return names(ManifestImports::isOptional);
    }

    SortedSet<String> mandatory() {
        return names(clause -> !isOptional(clause));
    }

    private static boolean isOptional(String clause) {
        return clause.replace("\"", "").contains("resolution:=optional");
    }

    private SortedSet<String> names(Predicate<String> kind) {
        return clauses.stream()
                .filter(kind)
                .map(clause -> clause.split(";")[0].trim())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
