package io.github.smartasync.consumers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.smartasync.compilers.ProductJars;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each project prints what its views answered; the projects hold the calls, so they also show that views compile. */
final class ConsumerBuildTest {

    private static final Path PROCESSOR = ProductJars.processor();

    @Test
    void runsOnTheClassPath() {
        Project shop = Project.of("classpath", "shop");
        shop.compile("-classpath", Project.path(), "-processorpath", PROCESSOR.toString())
                .succeeded();
        assertThat(Project.run("-classpath", Project.path(shop.classes()), "shop.Main"))
                .isEqualToNormalizingNewlines(SHOP);
    }

    @Test
    void runsOnTheModulePath() {
        Project shop = Project.of("modulepath", "shop", "shop-module");
        shop.compile("--module-path", Project.path(), "--processor-module-path", PROCESSOR.toString())
                .succeeded();
        assertThat(Project.run("--module-path", Project.path(shop.classes()), "--module", "shop/shop.Main"))
                .isEqualToNormalizingNewlines(SHOP);
    }

    private static final String SHOP = """
            sync price 7
            sync history [7, 5]
            sync refused: java.sql.SQLException: closed
            async price 7
            async history [7, 5]
            async refused: java.sql.SQLException: closed
            currency EUR EUR
            from async 7, from sync 7
            """;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void runsBesideLombok(boolean lombokFirst) {
        Path lombok = ProductJars.jarOf("lombok.Getter");
        Project accounts = Project.of("lombok-" + (lombokFirst ? "first" : "last"), "lombok");
        String processors =
                lombokFirst ? Project.processorPath(lombok, PROCESSOR) : Project.processorPath(PROCESSOR, lombok);
        accounts.compile("-classpath", Project.path(lombok), "-processorpath", processors)
                .succeeded();
        assertThat(Project.run("-classpath", Project.path(accounts.classes()), "accounts.Main"))
                .isEqualToNormalizingNewlines("""
                        sync Account(owner=Ada, balance=12) at Mint
                        async Account(owner=Ada, balance=12) at Mint
                        """);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void bridgesSignaturesThatNameTypesOfAnotherGenerator(boolean generatorFirst) {
        Project generator = Project.of("generated-" + generatorFirst, "generator");
        generator.compile("-proc:none").succeeded();
        Project parcels = Project.of("generated-" + generatorFirst, "parcels");
        String processors = generatorFirst
                ? Project.processorPath(generator.classes(), PROCESSOR)
                : Project.processorPath(PROCESSOR, generator.classes());
        parcels.compile(
                        "-classpath",
                        Project.path(generator.classes()),
                        "-processorpath",
                        processors,
                        "-processor",
                        generatorFirst
                                ? "generator.IdGenerator,io.github.smartasync.processor.SmartAsyncProcessor"
                                : "io.github.smartasync.processor.SmartAsyncProcessor,generator.IdGenerator")
                .succeeded();
        assertThat(Project.run("-classpath", Project.path(parcels.classes()), "parcels.Main"))
                .isEqualToNormalizingNewlines("""
                        sync 7 is on its way
                        sync lost: parcels.ParcelLost: 8
                        async 7 is on its way
                        batch [ParcelId[number=7]]
                        """);
    }

    @Test
    void jdk23AndLaterNeedProcForProcessorsOnTheClassPath() {
        assumeTrue(Runtime.version().feature() >= 23, "on JDK 22 and earlier processors run from the class path");
        Project shop = Project.of("proc-full", "shop");
        shop.compile("-proc:full", "-classpath", Project.path(PROCESSOR)).succeeded();
        assertThat(Project.run("-classpath", Project.path(shop.classes()), "shop.Main"))
                .isEqualToNormalizingNewlines(SHOP);
    }

    @Test
    void withoutProcJdk23AndLaterSayOnlyThatTheViewsAreNotThere() {
        assumeTrue(Runtime.version().feature() >= 23, "on JDK 22 and earlier processors run from the class path");
        Project shop = Project.of("proc-not-given", "shop");
        Project.Outcome outcome = shop.compile("-classpath", Project.path(PROCESSOR));
        assertThat(outcome.status()).isOne();
        assertThat(outcome.output())
                .contains("cannot find symbol", "class PriceServiceSync", "class PriceServiceAsync")
                .doesNotContain("[SA");
        assertThat(shop.generated("shop/PriceServiceSync.java")).isFalse();
    }

    @Test
    void jdk22AndEarlierRunProcessorsFromTheClassPath() {
        assumeTrue(Runtime.version().feature() <= 20, "JDK 21 and 22 print a note, 23 and later do not run them");
        Project shop = Project.of("proc-implied", "shop");
        shop.compile("-classpath", Project.path(PROCESSOR)).succeeded();
        assertThat(Project.run("-classpath", Project.path(shop.classes()), "shop.Main"))
                .isEqualToNormalizingNewlines(SHOP);
    }

    @Test
    void viewsExtendTheViewsOfASupertypeInAnotherBuild() {
        Project library = Project.of("supertype-classpath", "supertype-library");
        library.compile("-classpath", Project.path(), "-processorpath", PROCESSOR.toString())
                .succeeded();
        Project application = Project.of("supertype-classpath", "supertype-application");
        application
                .compile("-classpath", Project.path(library.classes()), "-processorpath", PROCESSOR.toString())
                .succeeded();
        assertThat(Project.run(
                        "-classpath", Project.path(library.classes(), application.classes()), "application.Main"))
                .isEqualToNormalizingNewlines(SUPERTYPE);
    }

    @Test
    void viewsExtendTheViewsOfASupertypeInAnotherModule() {
        Project library = Project.of("supertype-modulepath", "supertype-library", "supertype-library-module");
        library.compile("--module-path", Project.path(), "--processor-path", PROCESSOR.toString())
                .succeeded();
        Project application =
                Project.of("supertype-modulepath", "supertype-application", "supertype-application-module");
        application
                .compile("--module-path", Project.path(library.classes()), "--processor-path", PROCESSOR.toString())
                .succeeded();
        assertThat(Project.run(
                        "--module-path",
                        Project.path(library.classes(), application.classes()),
                        "--module",
                        "application/application.Main"))
                .isEqualToNormalizingNewlines(SUPERTYPE);
    }

    private static final String SUPERTYPE = """
            store as reader: one
            store as async reader: one
            store writes: two
            store writes async: two
            """;

    @Test
    void bridgesTypesOfTheDefaultPackage() {
        Project clock = Project.of("default-package", "default-package");
        clock.compile("-classpath", Project.path(), "-processorpath", PROCESSOR.toString())
                .succeeded();
        assertThat(Project.run("-classpath", Project.path(clock.classes()), "Main"))
                .isEqualToNormalizingNewlines("""
                        sync 5 at noon
                        async 5 at noon
                        """);
    }

    @Test
    void leavesOutWhatAModuleDoesNotRead() {
        Project library = Project.of("unread", "vault-library");
        library.compile().succeeded();
        Project application = Project.of("unread", "vault-application");
        Project.Outcome outcome = application
                .compile("--module-path", Project.path(library.classes()), "--processor-path", PROCESSOR.toString())
                .succeeded();
        assertThat(outcome.output()).contains("Note:", "connection()", "java.sql.Connection");
        assertThat(Project.run(
                        "--module-path",
                        Project.path(library.classes(), application.classes()),
                        "--module",
                        "vault.application/vault.application.Main"))
                .isEqualToNormalizingNewlines("""
                        sync gold
                        async gold
                        """);
    }
}
