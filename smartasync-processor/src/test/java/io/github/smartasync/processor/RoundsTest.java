package io.github.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.compilers.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sources that name types which are not there in the first round, or never. */
class RoundsTest {

    private static final String SERVICE = """
            package shop;

            import io.github.smartasync.SmartAsync;
            import java.util.concurrent.CompletableFuture;

            @SmartAsync(failsWith = GenFailure.class)
            public abstract class Service<T extends GenBound> extends GenBase implements GenFace {
                public abstract CompletableFuture<GenResult> find(GenParameter parameter);

                public abstract String name();
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void waitsForTypesThatOthersGenerateInLaterRounds(Compilers compiler) {
        Compiled result = compiler.compile(
                folder,
                Map.of("shop/Service.java", SERVICE),
                List.of(),
                OtherProcessor.writing(List.of(
                        Map.of("GenParameter", "public class GenParameter {}"),
                        Map.of(
                                "GenResult", "public class GenResult {}",
                                "GenBound", "public interface GenBound {}"),
                        Map.of(
                                "GenFailure", "public class GenFailure extends Exception {}",
                                "GenBase", "public class GenBase { public int inherited() { return 1; } }"),
                        Map.of("GenFace", "public interface GenFace { int face(); }"))),
                new SmartAsyncProcessor());

        assertThat(result.errors()).isEmpty();
        assertThat(result.generated().get("shop/ServiceSync.java"))
                .contains("GenResult find(GenParameter parameter) throws GenFailure;")
                .contains("<T extends GenBound>")
                .contains("int inherited();")
                .contains("int face();");
        assertThat(result.generated().get("shop/ServiceViews_round1.java").lines())
                .as("asks for a round, since nothing else of ours does")
                .allMatch(line -> line.isEmpty() || line.startsWith("//") || line.equals("package shop;"));
    }

    /** It is not asked in the first round, whose annotations are all ours. */
    @ParameterizedTest
    @EnumSource
    void waitsForAProcessorThatStandsBehind(Compilers compiler) {
        String service = SERVICE.replace("(failsWith = GenFailure.class)", "")
                .replace("extends GenBound", "")
                .replace("extends GenBase implements GenFace", "")
                .replace("GenParameter ", "String ");

        Compiled result = compiler.compile(
                folder,
                Map.of("shop/Service.java", service),
                List.of(),
                new SmartAsyncProcessor(),
                OtherProcessor.writing(List.of(Map.of("GenResult", "public class GenResult {}"))));

        assertThat(result.errorsAndWarnings()).isEmpty();
        assertThat(result.generated().get("shop/ServiceSync.java")).contains("GenResult find(String parameter);");
    }

    @ParameterizedTest
    @EnumSource
    void leavesWhatNeverResolvesToTheCompiler(Compilers compiler) {
        String service = SERVICE.replace("(failsWith = GenFailure.class)", "")
                .replace("extends GenBound", "")
                .replace("extends GenBase implements GenFace", "")
                .replace("GenParameter ", "String ");

        Compiled result =
                compiler.compile(folder, Map.of("shop/Service.java", service), List.of(), new SmartAsyncProcessor());

        assertThat(result.ours()).isEmpty();
        assertThat(result.errors())
                .singleElement()
                .extracting(Message::text)
                .asString()
                .contains("GenResult");
        assertThat(result.generated().get("shop/ServiceSync.java"))
                .contains("String name();")
                .doesNotContain("find");
    }

    @ParameterizedTest
    @EnumSource
    void skippedMethodsMayNameWhatTheViewsThemselvesBring(Compilers compiler) {
        String service = """
                package shop;

                import io.github.smartasync.SmartAsync;

                @SmartAsync
                public interface Service {
                    String name();

                    @SmartAsync.Skip
                    default ServiceSync blocking() {
                        return ServiceSync.of(this);
                    }
                }
                """;

        Compiled result =
                compiler.compile(folder, Map.of("shop/Service.java", service), List.of(), new SmartAsyncProcessor());

        assertThat(result.messages())
                .filteredOn(message -> message.kind() != Diagnostic.Kind.NOTE)
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void faultsAreOneMessageWithTheElementAndWithoutATrace(Compilers compiler) {
        SmartAsyncProcessor broken = new SmartAsyncProcessor((environment, compilation, writer, printer) -> scanned -> {
            throw new IllegalStateException("planted");
        });

        Compiled result = compiler.compile(
                folder,
                Map.of("shop/A.java", "package shop; @io.github.smartasync.SmartAsync public interface A { int a(); }"),
                List.of(),
                broken);

        assertThat(result.errors()).singleElement().satisfies(error -> {
            assertThat(error.text()).contains("[SA006]").contains("shop.A").contains("planted");
            assertThat(error.text()).doesNotContain("\tat ");
            assertThat(error.file()).isEqualTo("A.java");
        });
    }
}
