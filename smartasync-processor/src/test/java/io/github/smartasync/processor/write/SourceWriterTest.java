package io.github.smartasync.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Test;

class SourceWriterTest {

    private final List<Object> created = new ArrayList<>();
    private static final Elements NO_MODULES = (Elements) Proxy.newProxyInstance(
            Elements.class.getClassLoader(), new Class<?>[] {Elements.class}, (self, method, arguments) -> null);

    private final StringWriter text = new StringWriter();

    @Test
    void writesAFileWithItsOneOriginatingElement() {
        Element origin = proxy(TypeElement.class, null);
        JavaFile file = JavaFile.builder(
                        "shop", TypeSpec.interfaceBuilder("Prices").build())
                .build();

        new SourceWriter(proxy(Filer.class, memory()), NO_MODULES).write(file, origin);

        assertThat(created).hasSize(2).first().isEqualTo("shop.Prices");
        assertThat((Element[]) created.get(1)).containsExactly(origin);
        assertThat(text.toString()).startsWith("package shop;");
    }

    @Test
    void saysWhyTheCompilerDoesNotTakeAFile() {
        Filer filer = (Filer) Proxy.newProxyInstance(
                Filer.class.getClassLoader(), new Class<?>[] {Filer.class}, (self, method, arguments) -> {
                    throw new FilerException("exists already");
                });
        JavaFile file = JavaFile.builder("", TypeSpec.interfaceBuilder("Prices").build())
                .build();

        assertThat(new SourceWriter(filer, NO_MODULES).write(file, proxy(TypeElement.class, null)))
                .contains("exists already");
    }

    @Test
    void namesATypeOfTheDefaultPackageWithoutADot() {
        JavaFile file = JavaFile.builder("", TypeSpec.interfaceBuilder("Prices").build())
                .build();

        new SourceWriter(proxy(Filer.class, memory()), NO_MODULES).write(file, proxy(TypeElement.class, null));

        assertThat(created).first().isEqualTo("Prices");
    }

    private JavaFileObject memory() {
        return new SimpleJavaFileObject(URI.create("memory:///Prices.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public Writer openWriter() {
                return text;
            }
        };
    }

    private <T> T proxy(Class<T> type, Object result) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getName().equals("createSourceFile")) {
                        created.addAll(List.of(arguments));
                        return result;
                    }
                    return switch (method.getName()) {
                        case "equals" -> self == arguments[0];
                        case "hashCode" -> System.identityHashCode(self);
                        default -> type.getSimpleName();
                    };
                }));
    }
}
