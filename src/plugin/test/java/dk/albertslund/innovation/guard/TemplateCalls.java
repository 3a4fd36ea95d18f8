package dk.albertslund.innovation.guard;

import dk.albertslund.scanner.AllowlistWriter;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.context.InternalContextAdapterImpl;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTIdentifier;
import org.apache.velocity.runtime.parser.node.ASTMethod;
import org.apache.velocity.runtime.parser.node.ASTObjectArray;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTSetDirective;
import org.apache.velocity.runtime.parser.node.ASTStringLiteral;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/** Finds the methods of views that templates call, with Velocity's own parser, by following types from the root view. */
final class TemplateCalls {
    private static final Set<String> TOOLS = Set.of("i18n", "htmlUtil", "velocityCount", "drawing", "wiki");

    private final Project project;
    private final RuntimeInstance velocity = new RuntimeInstance();
    private final SortedSet<String> calls = new TreeSet<>();
    private final SortedSet<String> templates = new TreeSet<>();
    private final SortedSet<String> findings = new TreeSet<>();

    TemplateCalls(Project project) throws Exception {
        this.project = project;
        velocity.setProperty("runtime.log.logsystem.class", NullLogChute.class.getName());
        velocity.init();
    }

    /** Called methods, in the format of the allowlist. */
    SortedSet<String> calls() {
        return calls;
    }

    /** Parsed templates by path. */
    SortedSet<String> templates() {
        return templates;
    }

    /** Calls that cannot be resolved. */
    SortedSet<String> findings() {
        return findings;
    }

    /** @param template for example {@code templates/innovation/home/home.vm} */
    void follow(String template, Map<String, Type> variables) throws Exception {
        templates.add(template);
        SimpleNode root = velocity.parse(new StringReader(project.text(Project.RESOURCES + "/" + template)), template);
        root.init(new InternalContextAdapterImpl(new VelocityContext()), velocity);
        new Reading(template, new HashMap<>(variables)).children(root);
    }

    /** State of reading one template; variables without a type are ignored. */
    private final class Reading {
        private final String template;
        private final Map<String, Type> variables;

        private Reading(String template, Map<String, Type> variables) {
            this.template = template;
            this.variables = variables;
        }

        private void children(Node node) throws Exception {
            for (int i = 0; i < node.jjtGetNumChildren(); i++) {
                read(node.jjtGetChild(i));
            }
        }

        private void read(Node node) throws Exception {
            if (node instanceof ASTDirective directive
                    && directive.getDirectiveName().equals("foreach")) {
                Type all = type(directive.jjtGetChild(2));
                Map<String, Type> within = new HashMap<>(variables);
                within.put(name(directive.jjtGetChild(0)), element(all));
                new Reading(template, within).read(directive.jjtGetChild(3));
            } else if (node instanceof ASTDirective directive
                    && directive.getDirectiveName().equals("parse")) {
                String literal = ((ASTStringLiteral) directive.jjtGetChild(0)).literal();
                for (String parsed : matching(literal.substring(1, literal.length() - 1))) {
                    follow(parsed, variables);
                }
            } else if (node instanceof ASTSetDirective set) {
                variables.put(name(set.jjtGetChild(0)), type(set.jjtGetChild(1)));
            } else if (node instanceof ASTReference) {
                type(node);
            } else {
                children(node);
            }
        }

        /** A path with a reference means every template of that folder; what the reference calls is read like text. */
        private List<String> matching(String path) throws Exception {
            int reference = path.indexOf('$');
            if (reference < 0) {
                return List.of(path);
            }
            SimpleNode text = velocity.parse(new StringReader(path), template);
            text.init(new InternalContextAdapterImpl(new VelocityContext()), velocity);
            children(text);
            String folder = path.substring(0, reference);
            return all().filter(name -> name.startsWith(folder)).toList();
        }

        private String name(Node reference) {
            return ((ASTReference) reference).getRootString();
        }

        private Type type(Node node) throws Exception {
            if (node instanceof ASTReference reference) {
                return type(reference);
            }
            if (node instanceof ASTObjectArray) {
                return new ListOf(node.jjtGetNumChildren() == 0 ? null : type(node.jjtGetChild(0)));
            }
            if (node.jjtGetNumChildren() == 1) {
                return type(node.jjtGetChild(0));
            }
            children(node);
            return null;
        }

        private Type type(ASTReference reference) throws Exception {
            String name = name(reference);
            if (TOOLS.contains(name)) {
                for (int i = 0; i < reference.jjtGetNumChildren(); i++) {
                    children(reference.jjtGetChild(i));
                }
                return null;
            }
            if (!variables.containsKey(name)) {
                findings.add(template + " knows no $" + name);
            }
            Type type = variables.get(name);
            for (int i = 0; i < reference.jjtGetNumChildren(); i++) {
                type = answer(type, reference.jjtGetChild(i));
            }
            return type;
        }

        private Type answer(Type type, Node asked) {
            if (!(asked instanceof ASTMethod) || asked.jjtGetNumChildren() != 1) {
                findings.add(template + " asks otherwise than by a method without parameters: " + asked.literal());
                return null;
            }
            String method = ((ASTIdentifier) asked.jjtGetChild(0)).literal();
            Optional<Method> found = type instanceof Class<?> view && AllowlistWriter.isView(view)
                    ? Arrays.stream(view.getDeclaredMethods())
                            .filter(one -> one.getName().equals(method) && one.getParameterCount() == 0)
                            .findFirst()
                    : Optional.empty();
            if (found.isEmpty()) {
                findings.add(template + " calls " + method + "() of " + (type == null ? "?" : type.getTypeName()));
                return null;
            }
            calls.add(AllowlistWriter.entry(found.get()));
            return found.get().getGenericReturnType();
        }
    }

    /** Type of a list literal. */
    private record ListOf(Type element) implements Type {}

    private static Type element(Type all) {
        if (all instanceof ListOf list) {
            return list.element();
        }
        return all instanceof ParameterizedType list && list.getRawType() == List.class
                ? list.getActualTypeArguments()[0]
                : null;
    }

    /** Templates that no other template and no class renders. */
    List<String> unread() {
        List<String> unread = new ArrayList<>();
        all().filter(name -> !templates.contains(name)).forEach(unread::add);
        return unread;
    }

    private Stream<String> all() {
        return project.files(Project.RESOURCES + "/templates", ".vm").stream()
                .map(file -> project.nameOf(file).replace(Project.RESOURCES + "/", ""));
    }
}
