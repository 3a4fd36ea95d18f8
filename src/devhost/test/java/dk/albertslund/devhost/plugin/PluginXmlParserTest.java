package dk.albertslund.devhost.plugin;

import static org.junit.Assert.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Test;
import org.w3c.dom.Element;

public class PluginXmlParserTest {
    private static final int READERS = 8;
    private static final int ROUNDS = 200;
    private static final int CHILDREN = 40;

    private static Element descriptor() {
        String child = "<web-resource key='a'><resource name='b'/><context>c</context></web-resource>\n";
        byte[] xml = ("<plugin>" + child.repeat(CHILDREN) + "</plugin>").getBytes(StandardCharsets.UTF_8);
        return PluginXmlParser.read("descriptor", new ByteArrayInputStream(xml));
    }

    @Test
    public void manyRequestsMayReadTheDescriptorAtOnce() throws Exception {
        ExecutorService requests = Executors.newFixedThreadPool(READERS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Element root = descriptor();
                List<Callable<Integer>> work = new ArrayList<>();
                for (int reader = 0; reader < READERS; reader++) {
                    work.add(() -> read(root));
                }
                for (Future<Integer> read : requests.invokeAll(work)) {
                    assertEquals(CHILDREN * 2, read.get().intValue());
                }
            }
        } finally {
            requests.shutdownNow();
        }
    }

    private static int read(Element root) {
        return PluginXmlParser.children(root, "web-resource").stream()
                .mapToInt(child -> PluginXmlParser.children(child).size())
                .sum();
    }
}
