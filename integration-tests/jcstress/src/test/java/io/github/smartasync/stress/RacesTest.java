package io.github.smartasync.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs jcstress on the JDK that runs this; its report is in {@code target/jcstress-<version of the JDK>}. */
@Timeout(value = 3, unit = TimeUnit.HOURS) // the long mode
final class RacesTest {

    private static final String LONG = "-m default -strideSize 32";

    /** One fork of one iteration, no search for the best affinity, and no heap that is written to before it is used. */
    private static final String SHORT = "-f 1 -iters 1 -time 100 -sc false -af NONE -pth false -strideSize 32"
            + " -jvmArgs -XX:+UseSerialGC -jvmArgs -XX:TieredStopAtLevel=1";

    private static final int FEWEST_TESTS = 20;
    private static final Pattern PASSED =
            Pattern.compile("Results: (\\d+) planned; (\\d+) passed, 0 failed, 0 soft errs, 0 hard errs");

    private final Path report =
            Path.of("target", "jcstress-" + Runtime.version().feature()).toAbsolutePath();

    @Test
    void noForbiddenOutcomeIsObserved() throws Exception {
        Files.createDirectories(report);
        Path log = report.resolve("log.txt");
        int exit = new ProcessBuilder(command())
                .directory(report.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        String said = Files.readString(log);
        assertThat(exit).as(said).isZero();
        assertThat(passed(said)).as(said).isGreaterThanOrEqualTo(FEWEST_TESTS);
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.openjdk.jcstress.Main",
                "-r",
                report.toString()));
        command.addAll(List.of((Boolean.getBoolean("jcstress.long") ? LONG : SHORT).split(" ")));
        return command;
    }

    /** How many runs have passed, if those are all. */
    private static int passed(String log) {
        int passed = -1;
        for (Matcher matcher = PASSED.matcher(log); matcher.find(); ) {
            passed = matcher.group(1).equals(matcher.group(2)) ? Integer.parseInt(matcher.group(2)) : -1;
        }
        return passed;
    }
}
