package io.github.smartasync.gradle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.processor.SmartAsyncProcessor;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.gradle.api.internal.tasks.compile.incremental.processing.AnnotationProcessingResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The promise in {@code META-INF/gradle/incremental.annotation.processors}: every generated file comes from exactly one
 * element. Gradle's own {@code IsolatingProcessor} stands between the compiler and the processor, and keeps the books.
 */
class IsolatingTest {

    private static final Map<String, String> SOURCES =
            Map.of("shop/PriceService.java", """
            package shop;
            @io.github.smartasync.SmartAsync
            public class PriceService {
                public java.util.concurrent.CompletableFuture<Integer> priceOf(String sku) { return null; }
                public int count() { return 0; }
                @io.github.smartasync.SmartAsync
                public interface Nested { void run(); }
            }
            """, "shop/StockService.java", """
            package shop;
            @io.github.smartasync.SmartAsync
            public class StockService extends PriceService {
                public int stock(String sku) { return 0; }
            }
            """);

    @TempDir
    Path folder;

    @Test
    void gradleAcceptsTheProcessor() {
        AnnotationProcessingResult books = GradleCompilation.run(folder, new SmartAsyncProcessor(), SOURCES);

        assertThat(books.getFullRebuildCause()).isNull();
        assertThat(books.getGeneratedAggregatingTypes()).isEmpty();
        assertThat(books.getGeneratedTypesWithIsolatedOrigin().get("shop.PriceService"))
                .containsExactlyInAnyOrder(
                        "shop.PriceServiceSync",
                        "shop.PriceServiceAsync",
                        "shop.PriceServiceViews",
                        "shop.PriceService_NestedSync",
                        "shop.PriceService_NestedAsync",
                        "shop.PriceService_NestedViews");
        assertThat(books.getGeneratedTypesWithIsolatedOrigin().get("shop.StockService"))
                .containsExactlyInAnyOrder("shop.StockServiceSync", "shop.StockServiceAsync", "shop.StockServiceViews");
    }

    @Test
    void gradleRefusesOneThatNamesTwoOrigins() {
        assertThat(GradleCompilation.run(folder, new Careless(2), SOURCES).getFullRebuildCause())
                .contains("must have exactly one originating element", "2");
    }

    @Test
    void gradleRefusesOneThatNamesNoOrigin() {
        assertThat(GradleCompilation.run(folder, new Careless(0), SOURCES).getFullRebuildCause())
                .contains("must have exactly one originating element", "0");
    }

    /** Writes one file for all annotated elements, with so many of them as its origin. */
    private static final class Careless extends AbstractProcessor {

        private final int origins;

        Careless(int origins) {
            this.origins = origins;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("io.github.smartasync.SmartAsync");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            for (TypeElement annotation : annotations) {
                write(List.copyOf(round.getElementsAnnotatedWith(annotation)));
            }
            return false;
        }

        private void write(List<Element> annotated) {
            Element[] named = annotated.stream()
                    .filter(element -> element.getEnclosingElement().getKind() == ElementKind.PACKAGE)
                    .limit(origins)
                    .toArray(Element[]::new); // Gradle counts the top-level types
            try (Writer file = processingEnv
                    .getFiler()
                    .createSourceFile("shop.Registry", named)
                    .openWriter()) {
                file.write("package shop; class Registry {}");
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
        }
    }
}
