package io.github.smartasync.kotlin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import letters.Letters;
import letters.LettersAsync;
import letters.LettersSync;
import letters.MainKt;
import org.junit.jupiter.api.Test;

/** What kapt made of a service in Kotlin answers as the service does. */
final class KotlinServiceTest {

    @Test
    void kotlinCallsBothViews() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            MainKt.main();
        } finally {
            System.setOut(before);
        }

        assertThat(printed.toString(UTF_8)).isEqualToNormalizingNewlines("""
                sync Dear Ada
                async Dear Ada
                sync refused: java.io.IOException: lost
                async refused: java.io.IOException: lost
                sync Ada is on its way, 2, [x, x]
                async Ada is on its way, 2, [x, x]
                sync null, then kotlin.Unit: Dear Ada
                async null, then null: Dear Bob
                sync kotlin.Unit, async kotlin.Unit
                """);
    }

    /** Where the sync view does not declare it, the catch clause does not compile. */
    @Test
    void javaCatchesWhatThrowsNames() {
        LettersSync letters = LettersSync.of(new Letters());
        String caught;
        try {
            caught = letters.read("lost");
        } catch (IOException e) {
            caught = "caught " + e.getMessage();
        }

        assertThat(caught).isEqualTo("caught lost");
    }

    @Test
    void syncViewDeclaresWhatThrowsNames() throws NoSuchMethodException {
        assertThat(LettersSync.class.getMethod("read", String.class).getExceptionTypes())
                .containsExactly(IOException.class);
        assertThat(LettersSync.class.getMethod("stamp", Object.class, int.class).getExceptionTypes())
                .containsExactlyInAnyOrder(IOException.class, InterruptedException.class);
        assertThat(LettersSync.class.getMethod("send", String.class).getExceptionTypes())
                .isEmpty();
    }

    @Test
    void declaredFailureArrivesAsItIsInTheAsyncView() {
        CompletableFuture<String> letter = LettersAsync.of(new Letters()).read("lost");

        assertThat(catchThrowable(letter::join)).hasCauseInstanceOf(IOException.class);
    }

    @Test
    void internalFunctionsAreLeftOut() {
        assertThat(Stream.of(Letters.class.getMethods()).map(Method::getName))
                .anyMatch(name -> name.startsWith("burn$"));
        assertThat(Stream.of(LettersSync.class, LettersAsync.class)
                        .flatMap(view -> Stream.of(view.getMethods()))
                        .map(Method::getName))
                .contains("read", "answerTo")
                .noneMatch(name -> name.startsWith("burn"));
    }
}
