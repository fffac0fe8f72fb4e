package io.github.smartasync.processor.render;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.palantir.javapoet.JavaFile;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class ViewRendererTest {

    private static final List<JavaFileObject> SHOP = List.of(
            source("Sku", "record Sku(String id) {}"),
            source("Price", "record Price(int cents) {}"),
            source("PriceService", """
                    class PriceService {
                        public CompletableFuture<Price> priceOf(Sku sku) { return null; }
                        public CompletableFuture<Void> refreshAsync() { return null; }
                        public List<Price> history(Sku sku) throws SQLException { return null; }
                        public int send(Price... prices) { return 0; }
                        public Future<Integer> sendAsync(Price... prices) { return null; }
                        public Currency currency() { return null; }
                        public static void parse(Sku sku) {}
                    }
                    """));

    private final ViewRenderer renderer = new ViewRenderer();

    @Test
    void rendersTwoViewsAndTheirCompanion() {
        assertThat(renderer.render(PriceServiceModel.both()))
                .extracting(file -> file.typeSpec().name())
                .containsExactly("PriceServiceSync", "PriceServiceAsync", "PriceServiceViews");
    }

    @Test
    void rendersWhatCompilesWithoutAWarning() {
        assertThat(compile(renderer.render(PriceServiceModel.both()))).succeededWithoutWarnings();
    }

    @Test
    void rendersOneViewWithoutMentionOfTheOther() {
        List<JavaFile> files = renderer.render(PriceServiceModel.onlySync());

        assertThat(files).hasSize(2);
        assertThat(files.toString()).doesNotContain("from(", "PriceServiceAsync");
        assertThat(compile(files)).succeededWithoutWarnings();
    }

    @Test
    void everyWayHasItsBody() {
        String companion = renderer.render(PriceServiceModel.both()).get(2).toString();

        assertThat(companion)
                .contains("return priceOf.await(service.priceOf(sku));")
                .contains("return priceOf.adopt(service.priceOf(sku));")
                .contains("refresh.await(service.refreshAsync());")
                .contains("history.checkCaller();\n            return service.history(sku);")
                .contains("return new OffloadedCall<List<Price>>(history) {")
                .contains("return this.send.adoptFuture(service.sendAsync(send));")
                .contains("return service.currency();");
    }

    private static JavaFileObject source(String name, String declaration) {
        String imports = "import java.sql.*; import java.util.*; import java.util.concurrent.*;";
        return JavaFileObjects.forSourceString("shop." + name, "package shop; " + imports + " public " + declaration);
    }

    private static Compilation compile(List<JavaFile> files) {
        List<JavaFileObject> sources = new ArrayList<>(SHOP);
        files.forEach(file -> sources.add(
                JavaFileObjects.forSourceString("shop." + file.typeSpec().name(), file.toString())));
        return Compiler.javac()
                .withOptions("-Xlint:all,-path,-classfile", "-Werror", "-proc:none")
                .compile(sources);
    }
}
