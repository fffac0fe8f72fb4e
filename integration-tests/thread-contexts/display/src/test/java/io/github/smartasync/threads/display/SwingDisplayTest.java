package io.github.smartasync.threads.display;

import static io.github.smartasync.threads.Kinds.mayBlock;
import static io.github.smartasync.threads.Kinds.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.threads.PriceService;
import io.github.smartasync.threads.PriceServiceAsync;
import io.github.smartasync.threads.Probe;
import java.awt.GraphicsEnvironment;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.SwingWorker;
import javax.swing.Timer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@NeedsDisplay
@SuppressWarnings("FutureReturnValueIgnored") // the probe, or the future it leads to, tells when it ran
class SwingDisplayTest {

    @TestFactory
    Stream<DynamicTest> threads() {
        return Stream.of(
                refused("Swing listener", "Swing", probe -> inListener(button -> probe.run())),
                refused("Swing timer", "Swing", probe -> {
                    Timer timer = new Timer(1, event -> probe.run());
                    timer.setRepeats(false);
                    timer.start();
                }),
                refused("while a modal dialog pumps the events", "Swing", SwingDisplayTest::underModalDialog),
                mayBlock(
                        "SwingWorker",
                        probe -> new SwingWorker<Void, Void>() {
                            @Override
                            protected Void doInBackground() {
                                probe.run();
                                return null;
                            }
                        }.execute()));
    }

    @Test
    void asyncViewWorksInAListener() throws Exception {
        PriceServiceAsync view = PriceServiceAsync.of(new PriceService());
        CompletableFuture<String> shown = new CompletableFuture<>();

        inListener(button -> view.priceOf("apple")
                .thenAccept(price -> SwingUtilities.invokeLater(() -> {
                    button.setText(price);
                    shown.complete(button.getText());
                })));

        assertThat(shown.get(1, TimeUnit.MINUTES)).isEqualTo("price of apple");
    }

    /** Opens a window with a button and clicks on it. */
    private static void inListener(Consumer<JButton> listener) throws Exception {
        assertThat(GraphicsEnvironment.isHeadless()).as("headless").isFalse();
        SwingUtilities.invokeAndWait(() -> {
            JFrame frame = new JFrame("test");
            JButton button = new JButton("click");
            button.addActionListener(event -> listener.accept(button));
            frame.add(button);
            frame.pack();
            frame.setVisible(true);
            button.doClick();
            frame.dispose();
        });
    }

    private static void underModalDialog(Probe probe) throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            JDialog dialog = new JDialog((JFrame) null, "modal", true);
            SwingUtilities.invokeLater(() -> {
                probe.run();
                dialog.dispose();
            });
            dialog.setVisible(true);
        });
    }
}
