package io.github.smartasync.threads.display;

import static io.github.smartasync.threads.Kinds.mayBlock;
import static io.github.smartasync.threads.Kinds.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.threads.PriceService;
import io.github.smartasync.threads.PriceServiceAsync;
import io.github.smartasync.threads.Probe;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@NeedsDisplay
@SuppressWarnings("FutureReturnValueIgnored") // the probe, or the future it leads to, tells when it ran
class JavaFxDisplayTest {

    @BeforeAll
    static void start() throws Exception {
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.setImplicitExit(false);
        Platform.startup(() -> started.complete(null));
        started.get(1, TimeUnit.MINUTES);
    }

    @AfterAll
    static void stop() {
        Platform.exit();
    }

    @TestFactory
    Stream<DynamicTest> threads() {
        return Stream.of(
                refused("JavaFX, later", "JavaFX", Platform::runLater),
                refused("JavaFX event handler", "JavaFX", JavaFxDisplayTest::inHandler),
                refused(
                        "JavaFX animation",
                        "JavaFX",
                        probe -> Platform.runLater(() -> {
                            PauseTransition pause = new PauseTransition(Duration.millis(1));
                            pause.setOnFinished(event -> probe.run());
                            pause.play();
                        })),
                mayBlock("a thread beside JavaFX", probe -> new Thread(probe).start()));
    }

    @Test
    void asyncViewWorksOnTheApplicationThread() throws Exception {
        PriceServiceAsync view = PriceServiceAsync.of(new PriceService());
        CompletableFuture<String> shown = new CompletableFuture<>();

        Platform.runLater(
                () -> view.priceOf("apple").thenAccept(price -> Platform.runLater(() -> shown.complete(price))));

        assertThat(shown.get(1, TimeUnit.MINUTES)).isEqualTo("price of apple");
    }

    private static void inHandler(Probe probe) throws Exception {
        Platform.runLater(() -> {
            Stage stage = new Stage();
            Group root = new Group();
            root.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> probe.run());
            stage.setScene(new Scene(root, 100, 100));
            stage.show();
            Event.fireEvent(
                    root,
                    new MouseEvent(
                            MouseEvent.MOUSE_CLICKED,
                            1,
                            1,
                            1,
                            1,
                            MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            true,
                            false,
                            true,
                            null));
            stage.close();
        });
        probe.await();
    }
}
