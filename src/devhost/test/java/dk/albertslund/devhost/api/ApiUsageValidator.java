package dk.albertslund.devhost.api;

import dk.albertslund.devhost.api.ApiUsageDocument.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares the jar, the stubs and the document; a difference could fail in Confluence only. */
final class ApiUsageValidator {
    private static final String SOURCE_TO_WRITE = "SOURCE?";

    private final ApiUsageDocument page;
    private final PlatformStubs stubs;
    private final JarApiScanner uses;
    private final List<String> findings = new ArrayList<>();

    private ApiUsageValidator(ApiUsageDocument page, PlatformStubs stubs, JarApiScanner uses) {
        this.page = page;
        this.stubs = stubs;
        this.uses = uses;
    }

    static List<String> findings(ApiUsageDocument page, PlatformStubs stubs, JarClasses jar) {
        ApiUsageValidator rules = new ApiUsageValidator(page, stubs, JarApiScanner.of(jar, stubs));
        rules.checkRows();
        rules.checkForms();
        rules.checkSources();
        rules.checkStubs();
        return rules.findings;
    }

    private Map<String, ApiUse> neededTypes() {
        Map<String, ApiUse> needed = new TreeMap<>();
        uses.types().keySet().forEach(type -> {
            String kind = stubs.kind(type) + (uses.implementsType(type) ? ", implemented here" : "");
            needed.put(ApiUse.named(type), ApiUse.type(type, kind));
        });
        return needed;
    }

    private Set<ApiUse> needed() {
        Set<ApiUse> needed = new TreeSet<>(neededTypes().values());
        uses.members().forEach(member -> needed.add(member.use()));
        return needed;
    }

    private void checkRows() {
        Set<ApiUse> needed = needed();
        Set<ApiUse> written = new TreeSet<>();
        for (Row row : page.needed()) {
            check(written.add(row.use()), "Written twice: " + row.use());
        }
        for (ApiUse use : needed) {
            check(written.contains(use), "Not proven" + otherwise(use, written) + "; add: " + use.row(SOURCE_TO_WRITE));
        }
        written.stream()
                .filter(use -> !needed.contains(use))
                .forEach(use -> findings.add("Nothing in the jar refers to this; remove: " + use));
    }

    private static String otherwise(ApiUse use, Collection<ApiUse> written) {
        return written.stream()
                .filter(other -> other.type().equals(use.type()) && other.isMember() == use.isMember())
                .filter(other -> !use.isMember() || other.name().equals(use.name()))
                .findFirst()
                .map(other -> ", the page says “" + other.what() + "”")
                .orElse("");
    }

    /** Compares the documented kind of each type with how the byte code uses it. */
    private void checkForms() {
        for (Row row : page.needed()) {
            Set<JarApiScanner.Form> forms = uses.types().get(row.use().type().replace('.', '/'));
            if (row.use().isMember() || forms == null) {
                continue;
            }
            String word = row.use().what().replaceFirst("[ ,].*", "");
            forms.stream()
                    .filter(form -> !fits(word, form))
                    .forEach(form -> findings.add("The jar needs " + row.use().type() + " as "
                            + form.name().toLowerCase(Locale.ENGLISH) + ", the page says " + word));
        }
    }

    private static boolean fits(String word, JarApiScanner.Form form) {
        return switch (form) {
            case INTERFACE -> word.equals("interface");
            case CLASS -> word.equals("class") || word.equals("enum");
            case ANNOTATION -> word.equals("annotation");
        };
    }

    private void checkSources() {
        for (Row row : page.needed()) {
            String source = row.proof();
            check(!source.isEmpty() && !source.equals(SOURCE_TO_WRITE), "Without a source: " + row.use());
            check(!source.contains("UNCERTAIN"), "Not certain, so not to be used: " + row.use());
            check(
                    row.section().equals(ApiUsageDocument.LOOK_FIRST)
                            || row.section().equals(ApiUsageDocument.PROVEN) && source.matches(".*\\b10\\.\\d.*"),
                    "Its source is not of Confluence 10, so it belongs under “" + ApiUsageDocument.LOOK_FIRST + "”: "
                            + row.use());
        }
    }

    /** Unused stubs are reported, as nothing verifies them. */
    private void checkStubs() {
        Set<ApiUse> called = called();
        Set<Row> reasons = Set.copyOf(page.notThePlugins());
        Set<Row> helpful = new HashSet<>();
        for (ApiUse stub : stubs.all()) {
            List<Row> spared = reasons.stream()
                    .filter(row -> row.use().equals(stub)
                            || row.isWholeType() && row.use().type().equals(stub.type()))
                    .toList();
            if (!called.contains(stub)) {
                helpful.addAll(spared);
                check(!spared.isEmpty(), "Nothing calls this stub; remove it: " + stub);
            }
        }
        reasons.stream()
                .filter(row -> !helpful.contains(row))
                .forEach(row -> findings.add("Spares no stub; remove: " + row.use()));
        reasons.forEach(row -> check(!row.proof().isEmpty(), "Without a reason: " + row.use()));
    }

    private Set<ApiUse> called() {
        Set<ApiUse> called = new TreeSet<>();
        uses.types().keySet().forEach(type -> stubs.withParents(type)
                .forEach(needed -> called.add(ApiUse.type(needed, stubs.kind(needed)))));
        uses.members().forEach(member -> stubs.declared(member.owner(), member.name(), member.descriptor())
                .ifPresent(called::add));
        return called;
    }

    private void check(boolean holds, String finding) {
        if (!holds) {
            findings.add(finding);
        }
    }
}
