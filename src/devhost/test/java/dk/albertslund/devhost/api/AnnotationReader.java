package dk.albertslund.devhost.api;

import java.util.function.BiConsumer;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads the annotations of a class and its members with the names of their explicit values. */
final class AnnotationReader extends ClassVisitor {
    private final BiConsumer<String, JarApiScanner.Form> forms;
    private final BiConsumer<String, String> values;

    /** @param values receives an annotation's type, and name and descriptor of the method of a value */
    AnnotationReader(BiConsumer<String, JarApiScanner.Form> forms, BiConsumer<String, String> values) {
        super(Opcodes.ASM9);
        this.forms = forms;
        this.values = values;
    }

    private AnnotationVisitor annotation(String descriptor) {
        String type = Type.getType(descriptor).getInternalName();
        forms.accept(type, JarApiScanner.Form.ANNOTATION);
        return new AnnotationVisitor(Opcodes.ASM9) {
            @Override
            public void visit(String name, Object value) {
                String given = Type.getDescriptor(value instanceof Type ? Class.class : value.getClass());
                values.accept(type, name + "()" + given);
            }

            @Override
            public void visitEnum(String name, String enumType, String value) {
                values.accept(type, name + "()" + enumType);
            }

            @Override
            public AnnotationVisitor visitAnnotation(String name, String inner) {
                values.accept(type, name + "()" + inner);
                return annotation(inner);
            }

            @Override
            public AnnotationVisitor visitArray(String name) {
                if (ApiUse.isConfluences(type)) {
                    throw new UnsupportedOperationException("Lists in annotations are not read: " + type + "." + name);
                }
                return new AnnotationVisitor(Opcodes.ASM9) {};
            }
        };
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return annotation(descriptor);
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        return new FieldVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                return annotation(descriptor);
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                return annotation(descriptor);
            }

            @Override
            public AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
                return annotation(descriptor);
            }
        };
    }
}
