package dk.albertslund.devhost.storage;

import dk.albertslund.devhost.render.HostStorageReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xwiki.component.embed.EmbeddableComponentManager;
import org.xwiki.rendering.block.Block;
import org.xwiki.rendering.block.ImageBlock;
import org.xwiki.rendering.block.LinkBlock;
import org.xwiki.rendering.block.MacroBlock;
import org.xwiki.rendering.parser.ParseException;
import org.xwiki.rendering.parser.Parser;

/**
 * XWiki's independent parser of Confluence pages, made from Confluence's own exports. It reads macros, their
 * parameters, links to pages and addresses, and images, but no users, no tasks and no macros inside a macro's body, so
 * that a body is parsed by itself.
 */
final class XWikiStorageReader {
    private static final Parser PARSER = parser();

    private XWikiStorageReader() {}

    private static Parser parser() {
        try {
            EmbeddableComponentManager parts = new EmbeddableComponentManager();
            parts.initialize(XWikiStorageReader.class.getClassLoader());
            return parts.getInstance(Parser.class, "confluence+xhtml/1.0");
        } catch (Exception e) {
            throw new IllegalStateException("XWiki's reader cannot be made", e);
        }
    }

    /** Macros with their parameters, and links, one entry each. */
    static List<String> read(String storage) {
        try {
            return blocks(PARSER.parse(new StringReader(storage)))
                    .flatMap(XWikiStorageReader::said)
                    .toList();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Differences between what the host and XWiki's parser have read. */
    static List<String> differences(HostStorageReader host, List<String> second) {
        List<String> left = new ArrayList<>(second);
        List<String> faults = new ArrayList<>();
        host.macros().forEach(macro -> match(left, faults, macro.line(), statement(macro.name(), macro.parameters())));
        host.links().forEach(link -> match(left, faults, link.line(), "link " + link.target()));
        left.forEach(statement -> faults.add("only XWiki reads " + statement));
        return faults;
    }

    private static void match(List<String> left, List<String> faults, int line, String statement) {
        if (!left.remove(statement)) {
            faults.add("line " + line + ": XWiki does not read " + statement);
        }
    }

    private static Stream<Block> blocks(Block block) {
        return Stream.concat(Stream.of(block), block.getChildren().stream().flatMap(XWikiStorageReader::blocks));
    }

    private static Stream<String> said(Block block) {
        if (block instanceof MacroBlock macro) {
            return Stream.of(said(macro.getId(), macro.getParameters()));
        }
        if (block instanceof LinkBlock link) {
            return Stream.of("link " + link.getReference().getReference().replace("\\", ""));
        }
        if (block instanceof ImageBlock image) {
            return Stream.of("link " + image.getReference().getReference().replace("\\", ""));
        }
        return Stream.empty();
    }

    private static String said(String macro, Map<String, String> parameters) {
        Map<String, String> plain = new TreeMap<>(parameters);
        plain.replaceAll((name, value) -> unescaped(value));
        return statement(macro, plain);
    }

    private static String statement(String macro, Map<String, String> parameters) {
        return "macro " + macro + " " + parameters;
    }

    /** XWiki returns these three parameters as references. */
    private static String unescaped(String value) {
        return value.replace("&#x3c;", "<").replace("&#x3e;", ">").replace("&#x26;", "&");
    }
}
