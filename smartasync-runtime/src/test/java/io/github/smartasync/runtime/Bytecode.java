package io.github.smartasync.runtime;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassReader;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Handle;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.MethodVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Opcodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.ObjIntConsumer;

/** The instructions of a class, as far as ArchUnit does not tell them. */
record Bytecode(JavaClass type) {

    /** Gives the name of the method and the opcode of those instructions that the rules ask for. */
    void eachInstruction(ObjIntConsumer<String> consumer) {
        try (InputStream file = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            new ClassReader(file).accept(new Methods(consumer), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Methods extends ClassVisitor {
        private final ObjIntConsumer<String> consumer;

        Methods(ObjIntConsumer<String> consumer) {
            super(Opcodes.ASM9);
            this.consumer = consumer;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitInsn(int opcode) {
                    consumer.accept(name, opcode);
                }

                @Override
                public void visitInvokeDynamicInsn(String call, String type, Handle bootstrap, Object... arguments) {
                    consumer.accept(name, Opcodes.INVOKEDYNAMIC);
                }
            };
        }
    }
}
