package dk.albertslund.devhost.running;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Loads the development host again, with some methods removed from Confluence's types. */
final class ReducedPlatformLoader extends ClassLoader {
    private static final Set<String> LOADED_ANEW =
            Set.of("dk.albertslund.", "com.atlassian.", "org.apache.felix.", "org.osgi.");

    private final Map<String, String> without;

    /** @param without the method to remove, by type */
    ReducedPlatformLoader(Map<String, String> without) {
        super(ReducedPlatformLoader.class.getClassLoader());
        this.without = without;
    }

    @Override
    protected Class<?> loadClass(String name, boolean isResolved) throws ClassNotFoundException {
        if (LOADED_ANEW.stream().noneMatch(name::startsWith)) {
            return super.loadClass(name, isResolved);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            byte[] left = without.containsKey(name) ? left(bytes, without.get(name)) : bytes;
            return defineClass(
                    name, left, 0, left.length, getParent().loadClass(name).getProtectionDomain());
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static byte[] left(byte[] bytes, String method) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(bytes)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, writer) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String type, String signature, String[] thrown) {
                                return name.equals(method)
                                        ? null
                                        : super.visitMethod(access, name, type, signature, thrown);
                            }
                        },
                        0);
        return writer.toByteArray();
    }
}
