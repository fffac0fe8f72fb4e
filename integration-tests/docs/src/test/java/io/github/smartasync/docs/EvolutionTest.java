package io.github.smartasync.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.compilers.Message;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of docs/evolution.md against compilers and linkers. */
@Tag("rest")
class EvolutionTest {

    @TempDir
    private Path directory;

    @Test
    void everyRowIsShownByACase() throws IOException {
        List<String> rows;
        try (var lines = Files.lines(Repository.ROOT.resolve("docs/evolution.md"))) {
            rows = lines.filter(line -> line.startsWith("| ") && !line.startsWith("| change of the source |"))
                    .toList();
        }
        assertThat(Evolution.all().map(Evolution::row).distinct().toList()).containsExactlyInAnyOrderElementsOf(rows);
    }

    @ParameterizedTest
    @MethodSource("io.github.smartasync.docs.Evolution#all")
    void aChangeDoesWhatItsRowSays(Evolution evolution) throws Exception {
        Compiled before = views("before", evolution.before());
        Compiled after = views("after", evolution.after());
        assertThat(evolution.clients()).isNotEmpty();
        SoftAssertions softly = new SoftAssertions();
        check(evolution.clients().stream().filter(client -> !client.back()).toList(), before, after, softly);
        check(evolution.clients().stream().filter(Evolution.Client::back).toList(), after, before, softly);
        softly.assertAll();
    }

    private void check(List<Evolution.Client> clients, Compiled old, Compiled changed, SoftAssertions softly)
            throws Exception {
        if (clients.isEmpty()) {
            return;
        }
        Compiled written = compiled("written", clients, old);
        assertThat(written.errorsAndWarnings()).as("before the change").isEmpty();
        Compiled again = compiled("again", clients, changed);
        for (Evolution.Client client : clients) {
            assertThat(outcome(client, written, old))
                    .as("%s before the change", client.name())
                    .isEqualTo("runs");
            softly.assertThat(source(client, again))
                    .as("%s: source", client.name())
                    .isEqualTo(client.source());
            softly.assertThat(outcome(client, written, changed))
                    .as("%s: binary", client.name())
                    .isEqualTo(client.binary());
            if (!client.says().isEmpty()) {
                softly.assertThat(List.of(said(client, written, old), said(client, written, changed)))
                        .as("what %s says", client.name())
                        .isEqualTo(client.says());
            }
        }
    }

    private Compiled views(String name, Map<String, String> types) {
        Compiled views =
                Compilation.with(Compilers.JAVAC).sources(types).processed().into(directory.resolve(name));
        assertThat(views.errors()).as("the types %s", name).isEmpty();
        return views;
    }

    private Compiled compiled(String name, List<Evolution.Client> clients, Compiled views) {
        Compilation compilation = Compilation.with(Compilers.JAVAC).classPath(List.of(views.classes()));
        clients.forEach(client -> compilation.source("client/" + client.type() + ".java", client.text()));
        // Without should-stop, javac looks for no uncaught exceptions once one file has an error.
        return compilation.options("-Xlint:all", "--should-stop=ifError=FLOW").into(directory.resolve(name));
    }

    private static String source(Evolution.Client client, Compiled again) {
        List<Message> messages = again.errorsAndWarnings().stream()
                .filter(message -> message.file().equals(client.type() + ".java"))
                .toList();
        if (messages.stream().anyMatch(Message::isError)) {
            return "breaks";
        }
        return messages.isEmpty() ? "compiles" : "warns";
    }

    /** {@code runs}, or the name of what was thrown. */
    private static String outcome(Evolution.Client client, Compiled written, Compiled views) throws Exception {
        try {
            said(client, written, views);
            return "runs";
        } catch (InvocationTargetException thrown) {
            return thrown.getCause().getClass().getSimpleName();
        } catch (LinkageError unlinked) {
            return unlinked.getClass().getSimpleName();
        }
    }

    private static String said(Evolution.Client client, Compiled written, Compiled views) throws Exception {
        URL[] classes = {
            written.classes().toUri().toURL(), views.classes().toUri().toURL()
        };
        try (URLClassLoader loader = new URLClassLoader(classes, EvolutionTest.class.getClassLoader())) {
            Class<?> type = loader.loadClass("client." + client.type());
            type.getMethod("run").invoke(null);
            return (String) type.getField("said").get(null);
        }
    }
}
