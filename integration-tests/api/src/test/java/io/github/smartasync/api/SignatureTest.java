package io.github.smartasync.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compilers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small library that changes after its signature was kept. */
class SignatureTest {

    private static final String BEFORE = """
            public class Shop {
                public int price(String article) { return 1; }
                protected void restock() throws java.io.IOException {}
                void ours() {}
            }
            """;

    @TempDir
    Path folder;

    private Signature signature;

    @BeforeEach
    void keep() throws IOException {
        signature = new Signature("shop", folder.resolve("shop.txt"));
        signature.refresh(listing(BEFORE));
    }

    @Test
    void nothingIsSaidOfWhatIsNotPublic() throws IOException {
        assertThat(signature.complaint(listing(BEFORE.replace("void ours() {}", "private int mine;"))))
                .isEmpty();
    }

    @Test
    void aMethodThatIsGoneBreaksUsers() throws IOException {
        assertThat(signature.complaint(listing(BEFORE.replace("public int price", "int price"))))
                .contains("The public API of shop has changed.", "- CLASS: PUBLIC shop.Shop | ", "int price(")
                .contains("breaks users", "-Dapi.refresh=true");
    }

    @Test
    void anotherResultAndAnotherExceptionAreChanges() throws IOException {
        assertThat(signature.complaint(listing(
                        BEFORE.replace("public int", "public long").replace("java.io.IOException", "Exception"))))
                .contains("PUBLIC int price", "PUBLIC long price", "java.io.IOException", "java.lang.Exception");
    }

    @Test
    void aNewMethodBreaksNobodyButIsKeptToo() throws IOException {
        assertThat(signature.complaint(listing(BEFORE.replace("void ours", "public void ours"))))
                .contains("+ CLASS: PUBLIC shop.Shop | ", "void ours(", "-Dapi.refresh=true")
                .doesNotContain("breaks users");
    }

    private List<String> listing(String shop) throws IOException {
        Path classes = Compilation.with(Compilers.JAVAC)
                .modulePath(List.of(folder))
                .sources(Map.of(
                        "module-info.java", "module shop { exports shop; }",
                        "shop/Shop.java", "package shop; " + shop,
                        "shop/internal/Till.java", "package shop.internal; public class Till {}"))
                .intoNew(folder)
                .classes();
        Path jar = folder.resolve("shop.jar");
        ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        return ApiListing.of(jar, classes.toString());
    }
}
