package io.github.smartasync.gradle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.gradle.process.Gradle;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/**
 * A project that has the README's lines for Gradle, built by Gradle, changed and built again. Only what belongs to a
 * changed source is generated again.
 */
@EnabledForJreRange(max = JRE.JAVA_23, disabledReason = "this version of Gradle knows no later JDK")
class GradleBuildTest {

    @TempDir
    static Path installation;

    private static Gradle gradle;

    @TempDir
    Path folder;

    private ShopProject shop;

    @BeforeAll
    static void start() throws IOException {
        gradle = Gradle.in(installation);
    }

    @AfterAll
    static void stop() throws IOException {
        gradle.close();
    }

    @BeforeEach
    void buildOnce() throws IOException {
        shop = ShopProject.in(folder);
        assertThat(gradle.build(folder)).contains("Full recompilation is required");
        shop.age();
    }

    @Test
    void theReadmesLinesMakeViewsInTheFolderThatItNames() throws IOException {
        assertThat(shop.generated())
                .containsExactlyInAnyOrder(
                        "PriceServiceSync",
                        "PriceServiceAsync",
                        "PriceServiceViews",
                        "StockServiceSync",
                        "StockServiceAsync",
                        "StockServiceViews",
                        "MailerSync",
                        "MailerAsync",
                        "MailerViews");
        assertThat(shop.classes()).containsAll(shop.generated()).contains("Till");
    }

    @Test
    void whatHasNotChangedIsNotBuiltAgain() throws IOException {
        assertThat(gradle.build(folder)).contains("Skipping task ':compileJava' as it is up-to-date.");
    }

    @Test
    void aChangedSourceGetsItsOwnViewsAnew() throws IOException {
        shop.change(
                "PriceService",
                "public CompletableFuture",
                "public int discount() { return 1; }\n    public CompletableFuture");

        assertThat(gradle.build(folder)).contains("Incremental compilation of");

        assertThat(shop.rewritten())
                .containsExactlyInAnyOrder("PriceServiceSync", "PriceServiceAsync", "PriceServiceViews");
        assertThat(shop.generated("PriceServiceSync")).contains("int discount()");
    }

    @Test
    void aChangedSupertypeChangesTheViewsOfThoseThatExtendIt() throws IOException {
        shop.change("Counting", "public int count()", "public long sum() { return 1; }\n    public int count()");

        assertThat(gradle.build(folder)).contains("Incremental compilation of");

        assertThat(shop.rewritten())
                .containsExactlyInAnyOrder("StockServiceSync", "StockServiceAsync", "StockServiceViews");
        assertThat(shop.generated("StockServiceSync")).contains("long sum()");
    }

    @Test
    void aChangedTypeChangesTheViewsThatAPackageAsksFor() throws IOException {
        shop.change("Mailer", "public void send", "public int queued() { return 0; }\n    public void send");

        assertThat(gradle.build(folder)).contains("Incremental compilation of");

        assertThat(shop.rewritten()).containsExactlyInAnyOrder("MailerSync", "MailerAsync", "MailerViews");
        assertThat(shop.generated("mail/MailerSync")).contains("int queued()");
    }

    @Test
    void viewsOfARemovedSourceAreRemoved() throws IOException {
        shop.remove("StockService");

        assertThat(gradle.build(folder)).contains("None of the classes needs to be compiled");

        assertThat(shop.rewritten()).isEmpty();
        assertThat(shop.generated()).noneMatch(name -> name.startsWith("Stock"));
        assertThat(shop.classes()).noneMatch(name -> name.startsWith("Stock"));
    }

    @Test
    void viewsOfASourceThatLosesItsAnnotationAreRemoved() throws IOException {
        shop.change("StockService", "@SmartAsync\n", "");

        assertThat(gradle.build(folder)).contains("Incremental compilation of");

        assertThat(shop.generated()).noneMatch(name -> name.startsWith("Stock"));
        assertThat(shop.classes()).contains("StockService").doesNotContain("StockServiceSync");
    }
}
