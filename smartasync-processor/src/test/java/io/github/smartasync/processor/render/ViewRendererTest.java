package io.github.smartasync.processor.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.compilers.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewRendererTest {

    private static final Map<String, String> SHOP = Map.of(
            "shop/Sku.java", source("record Sku(String id) {}"),
            "shop/Price.java", source("record Price(int cents) {}"),
            "shop/PriceService.java", source("""
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

    @TempDir
    Path folder;

    private final ViewRenderer renderer = new ViewRenderer();

    @Test
    void rendersTwoViewsAndTheirCompanion() {
        assertThat(renderer.render(PriceServiceModel.both()))
                .extracting(file -> file.typeSpec().name())
                .containsExactly("PriceServiceSync", "PriceServiceAsync", "PriceServiceViews");
    }

    @Test
    void rendersWhatCompilesWithoutAWarning() {
        assertThat(compile(renderer.render(PriceServiceModel.both()))).isEmpty();
    }

    @Test
    void rendersOneViewWithoutMentionOfTheOther() {
        List<JavaFile> files = renderer.render(PriceServiceModel.onlySync());

        assertThat(files).hasSize(2);
        assertThat(files.toString()).doesNotContain("from(", "PriceServiceAsync");
        assertThat(compile(files)).isEmpty();
    }

    @Test
    void everyWayHasItsBody() {
        String companion = renderer.render(PriceServiceModel.both()).get(2).toString();

        assertThat(companion)
                .contains("private static final int PRICE_OF = 0;")
                .contains("ViewCalls.check(this, PRICE_OF);\n"
                        + "            return ViewCalls.await(this, PRICE_OF, service.priceOf(sku));")
                .contains("return ViewCalls.adopt(this, PRICE_OF, service.priceOf(sku));")
                .contains("ViewCalls.await(this, REFRESH, service.refreshAsync());")
                .contains("ViewCalls.check(this, HISTORY);\n            return service.history(sku);")
                .contains("return ViewCalls.offload(this, HISTORY, () -> service.history(sku));")
                .contains("return ViewCalls.operation(this, SEND).adoptFuture(service.sendAsync(send));")
                .contains("return service.currency();");
    }

    private static String source(String declaration) {
        String imports = "import java.sql.*; import java.util.*; import java.util.concurrent.*;";
        return "package shop; " + imports + " public " + declaration;
    }

    private List<Message> compile(List<JavaFile> files) {
        Compilation compilation =
                Compilation.with(Compilers.JAVAC).options("-Xlint:all").sources(SHOP);
        files.forEach(file -> compilation.source("shop/" + file.typeSpec().name() + ".java", file.toString()));
        return compilation.intoNew(folder).messages();
    }
}
