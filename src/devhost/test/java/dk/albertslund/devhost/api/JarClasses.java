package dk.albertslund.devhost.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** Contents of a jar: classes, and lines of the descriptor and of the list of imported services. */
record JarClasses(Map<String, ClassNode> classes, List<String> lines) {
    static JarClasses read(Path file) throws IOException {
        Map<String, ClassNode> classes = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            for (ZipEntry entry : jar.stream().toList()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    if (entry.getName().endsWith(".class")) {
                        ClassNode type = type(in.readAllBytes());
                        classes.put(type.name, type);
                    } else if (entry.getName().matches("atlassian-plugin\\.xml|META-INF/plugin-components/imports")) {
                        lines.addAll(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                                .lines()
                                .toList());
                    }
                }
            }
        }
        return new JarClasses(classes, lines);
    }

    static ClassNode type(byte[] bytes) {
        ClassNode type = new ClassNode();
        new ClassReader(bytes).accept(type, ClassReader.SKIP_DEBUG);
        return type;
    }
}
