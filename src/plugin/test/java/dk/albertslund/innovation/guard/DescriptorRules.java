package dk.albertslund.innovation.guard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Everything that the descriptor refers to exists; Confluence would fail only when it is used. */
final class DescriptorRules {
    private static final String OUR_PACKAGE = "dk.albertslund.innovation.";
    private static final String MANIFEST = "src/plugin/target/classes/META-INF/MANIFEST.MF";
    private static final Pattern SOY_TEMPLATE =
            Pattern.compile("\\{(?:namespace\\s+([\\w.]+)|template\\s+(\\.[\\w.]+))[^}]*}");
    private static final Pattern MODULE_IN_CODE =
            Pattern.compile("\"(?:dk\\.albertslund\\.innovation-networks:)?(innovation-[a-z-]+)\"");
    private static final Set<String> ATTRIBUTES_WITH_MODULES =
            Set.of("content-template-key", "index-template-key", "ref");

    private final Project project;
    private final Descriptor descriptor;
    private final List<String> findings = new ArrayList<>();

    private DescriptorRules(Project project) {
        this.project = project;
        this.descriptor = Descriptor.of(project);
    }

    static List<String> findings(Project project) {
        DescriptorRules rules = new DescriptorRules(project);
        rules.checkKeys();
        rules.checkClasses();
        rules.checkFiles();
        rules.checkTexts();
        rules.checkModulesNamed();
        rules.checkSoyTemplates();
        rules.checkPageBlueprints();
        return rules.findings;
    }

    private void checkKeys() {
        Set<String> seen = new HashSet<>();
        Stream.concat(descriptor.modules(), descriptor.all("dialog-wizard"))
                .map(module -> module.getAttribute("key"))
                .filter(key -> !seen.add(key))
                .forEach(key -> findings.add("Two modules have the key " + key));
        descriptor
                .macros()
                .map(macro -> macro.getAttribute("name"))
                .filter(name -> !name.isEmpty() && !name.startsWith("innovation-"))
                .forEach(name -> findings.add(
                        "The macro " + name + " must be called innovation-\u2026, to be nobody else\u2019s"));
    }

    private void checkClasses() {
        Stream<String> attributes =
                descriptor.all().map(element -> element.getAttribute("class")).filter(name -> !name.isEmpty());
        Stream<String> texts = Stream.of("entity", "upgradeTask").flatMap(name -> descriptor.texts(name).stream());
        Stream.concat(attributes, texts).forEach(this::checkClass);
        descriptor
                .all("rest")
                .flatMap(rest -> Descriptor.within(rest, "package"))
                .forEach(this::checkPackage);
    }

    private void checkClass(String name) {
        if (name.startsWith(OUR_PACKAGE)) {
            check(AppClasses.contain(name), "There is no class " + name);
        } else {
            String packageName = name.substring(0, Math.max(0, name.lastIndexOf('.')));
            check(
                    importedPackages().contains(packageName),
                    "The bundle does not import the package of " + name + "; name it in Import-Package");
        }
    }

    private Set<String> importedPackages() {
        String manifest = project.text(MANIFEST).replaceAll("\r?\n ", "");
        Matcher imports = Pattern.compile("(?m)^Import-Package: (.*)$").matcher(manifest);
        return imports.find()
                ? Stream.of(imports.group(1).replaceAll("\"[^\"]*\"", "").split(","))
                        .map(entry -> entry.split(";")[0].strip())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private void checkPackage(Element element) {
        String name = Descriptor.text(element);
        check(
                project.has(Project.SOURCES + "/" + name.replace('.', '/')),
                "There is no package " + name + " for <rest>");
    }

    private void checkFiles() {
        descriptor.all("resource").forEach(resource -> {
            String location = resource.getAttribute("location").replaceFirst("^/", "");
            if (resource.getAttribute("type").equals("i18n")) {
                check(project.has(location + ".properties"), "There is no file " + location + ".properties");
                check(
                        project.has(location + "_da_DK.properties"),
                        "There is no file " + location + "_da_DK.properties");
            } else {
                check(
                        project.has(Project.RESOURCES + "/" + location)
                                || project.has(Project.BUNDLES + "/" + location),
                        "There is no file " + location);
            }
        });
    }

    private void checkTexts() {
        List<LanguageFile> languages = LanguageFile.both(project);
        DescriptorTexts.keys(descriptor).forEach(key -> languages.stream()
                .filter(language -> !language.has(key))
                .forEach(language -> findings.add(language.name() + " lacks " + key)));
    }

    private void checkModulesNamed() {
        Set<String> modules = descriptor
                .modules()
                .map(module -> Descriptor.PLUGIN_KEY + ":" + module.getAttribute("key"))
                .collect(Collectors.toSet());
        Stream.of(modulesInAttributes(), modulesInTexts(), modulesInCode())
                .flatMap(keys -> keys)
                .map(key -> key.contains(":") ? key : Descriptor.PLUGIN_KEY + ":" + key)
                .filter(key -> key.startsWith(Descriptor.PLUGIN_KEY + ":") && !modules.contains(key))
                .forEach(key -> findings.add("There is no module " + key));
    }

    private Stream<String> modulesInAttributes() {
        Stream<String> named = descriptor
                .all()
                .flatMap(element -> ATTRIBUTES_WITH_MODULES.stream().map(element::getAttribute))
                .filter(key -> !key.isEmpty());
        Stream<String> blueprints = descriptor
                .all("param")
                .filter(param -> param.getAttribute("name").equals("blueprintKey"))
                .map(param -> param.getAttribute("value"));
        return Stream.concat(named, blueprints);
    }

    private Stream<String> modulesInTexts() {
        Stream<String> icons = descriptor
                .macros()
                .map(macro -> macro.getAttribute("icon"))
                .filter(icon -> icon.startsWith("/download/resources/"))
                .map(icon -> icon.split("/")[3]);
        return Stream.concat(descriptor.texts("dependency").stream(), icons).filter(key -> key.contains(":"));
    }

    /** Every string that looks like a web resource key must be one. */
    private Stream<String> modulesInCode() {
        return Stream.concat(
                        project.files(Project.SOURCES, ".java").stream(),
                        project.files(Project.RESOURCES, ".vm").stream())
                .map(Project::text)
                .filter(text -> text.contains("requireWebResource(") || text.contains("#requireResource("))
                .flatMap(text -> MODULE_IN_CODE.matcher(text).results())
                .map(found -> found.group(1));
    }

    private void checkSoyTemplates() {
        Set<String> templates = new HashSet<>();
        project.files(Project.RESOURCES, ".soy").forEach(file -> {
            Matcher found = SOY_TEMPLATE.matcher(Project.text(file));
            String namespace = "";
            while (found.find()) {
                namespace = found.group(1) == null ? namespace : found.group(1);
                templates.add(namespace + found.group(2));
            }
        });
        Stream.concat(
                        descriptor.all("dialog-page").map(page -> page.getAttribute("template-key")),
                        descriptor.all().map(element -> element.getAttribute("how-to-use-template")))
                .filter(name -> !name.isEmpty() && !templates.contains(name))
                .forEach(name -> findings.add("There is no Soy template " + name));
    }

    /** Whatever a new network has a page for, a team can add later, or again. The phases have one blueprint together. */
    private void checkPageBlueprints() {
        Set<String> ofPages = descriptor
                .all("blueprint")
                .map(page -> page.getAttribute("content-template-key"))
                .collect(Collectors.toSet());
        descriptor
                .all("space-blueprint")
                .flatMap(space -> Descriptor.within(space, "content-template"))
                .map(page -> page.getAttribute("ref"))
                .filter(template -> !template.startsWith("innovation-phase-") && !ofPages.contains(template))
                .forEach(template ->
                        findings.add("No <blueprint> makes the page " + template + " in a network that is there"));
        descriptor
                .modules()
                .filter(module -> module.getTagName().equals("blueprint"))
                .forEach(this::checkPageBlueprint);
    }

    private void checkPageBlueprint(Element blueprint) {
        String key = blueprint.getAttribute("key");
        check(
                descriptor
                        .all("param")
                        .anyMatch(param -> param.getAttribute("name").equals("blueprintKey")
                                && param.getAttribute("value").equals(key)),
                "No <web-item> offers the blueprint " + key);
        check(
                descriptor.all("blueprint").anyMatch(promoted -> promoted.getAttribute("ref")
                        .equals(Descriptor.PLUGIN_KEY + ":" + key)),
                "No network promotes the blueprint " + key);
        String template = blueprint.getAttribute("content-template-key");
        check(
                descriptor
                        .all("content-template")
                        .filter(found -> found.getAttribute("key").equals(template))
                        .anyMatch(found -> Descriptor.within(found, "context-provider")
                                .findAny()
                                .isPresent()),
                "The template " + template + " has no <context-provider>, so the page of " + key + " has no title");
    }

    private void check(boolean holds, String finding) {
        if (!holds) {
            findings.add(finding);
        }
    }
}
