package io.github.smartasync.processor.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.compilers.Message;
import io.github.smartasync.processor.SmartAsyncProcessor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the messages about a taken name tell the user to write instead. */
class TakenNameAdviceTest {

    private static final String SOURCE = " public class Prices { public String currency() { return \"EUR\"; } } ";

    @TempDir
    Path folder;

    @Test
    void namesTheOptionOfTheView() {
        assertThat(messages("@io.github.smartasync.SmartAsync" + SOURCE + "interface PricesAsync {}"))
                .singleElement()
                .asString()
                .contains("The async view of Prices would be named PricesAsync")
                .endsWith("Set another name with \"async\".");
    }

    @Test
    void asksToRenameATypeIfNoOptionHelps() {
        assertThat(messages("@io.github.smartasync.SmartAsync" + SOURCE + "interface PricesViews {}"))
                .singleElement()
                .asString()
                .contains("The class behind the views of Prices would be named PricesViews")
                .endsWith("Rename Prices or the other type.");
    }

    @Test
    void asksForAnotherNameOfAViewThatTakesThatOfTheClassBehindIt() {
        assertThat(messages("@io.github.smartasync.SmartAsync(sync = \"PricesViews\")" + SOURCE))
                .singleElement()
                .asString()
                .contains("like another type that is generated for it")
                .endsWith("Give that view another name.");
    }

    private List<String> messages(String source) {
        Compiled compiled = Compilers.JAVAC.compile(
                folder, Map.of("shop/Prices.java", "package shop; " + source), List.of(), new SmartAsyncProcessor());
        return compiled.ours().stream().map(Message::text).toList();
    }
}
