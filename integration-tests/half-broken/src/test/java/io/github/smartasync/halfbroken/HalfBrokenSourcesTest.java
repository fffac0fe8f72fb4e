package io.github.smartasync.halfbroken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.smartasync.compilers.Compilers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * On bad sources the processor does not crash or hang, adds no message to the compiler's own, and what it generates
 * compiles if its source does. Every build tries some; {@code -DhalfBroken.bad=all -DhalfBroken.count=5000} makes the long
 * run of it. A spoilt source is named by its seed: {@code -DhalfBroken.seed=… -DhalfBroken.count=1} tries it alone.
 */
@Timeout(value = 3, unit = TimeUnit.HOURS) // thousands of spoilt sources, if so many are asked for
final class HalfBrokenSourcesTest {

    private static final List<String> BAD = List.of(
            "syntax", "types", "hierarchies", "members", "annotations", "options", "names", "generics", "foreign");

    private static final List<String> GOOD = List.of("services", "shapes", "hierarchies", "foreign");

    private static final List<Known> KNOWN = Known.all();

    private static final Path DIRECTORY = Path.of(System.getProperty("halfBroken.directory", "target/half-broken"));

    private static final long SEED = Long.getLong("halfBroken.seed", 1);

    private static final int COUNT = Integer.getInteger("halfBroken.count", 50);

    /** Every how many of the bad sources one is tried. */
    private static final int STEP = step(System.getProperty("halfBroken.bad", "10"));

    /** Far beyond what a compilation takes on a busy machine: only a hang is longer. */
    private static final Duration HANG = Duration.ofMinutes(2);

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void bearsSourcesThatAreBadByHand(Compilers tool) {
        List<Input> inputs = BAD.stream().flatMap(HalfBrokenSourcesTest::bad).toList();
        assertThat(inputs).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
        List<String> complaints = new ArrayList<>();
        int tried = 0;
        Trial trial = trial(tool);
        for (int i = Math.floorMod(SEED, STEP); i < inputs.size(); i += STEP) {
            complaints.addAll(unexpected(trial, inputs.get(i)));
            tried++;
        }
        System.out.println(tried + " of " + inputs.size() + " bad sources with " + tool + ", seed " + SEED);
        assertThat(complaints).isEmpty();
    }

    @Test
    void knownComplaintsAreAboutInputsThatExist() {
        List<String> names = BAD.stream()
                .flatMap(HalfBrokenSourcesTest::bad)
                .map(Input::name)
                .toList();
        assertThat(KNOWN).extracting(Known::input).isSubsetOf(names);
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void bearsGoodSourcesThatWereSpoilt(Compilers tool) {
        List<Input> good = GOOD.stream().flatMap(HalfBrokenSourcesTest::good).toList();
        List<String> complaints = new ArrayList<>();
        System.out.println(COUNT + " spoilt sources with " + tool + ", seeds from " + SEED);
        Trial trial = trial(tool);
        for (int i = 0; i < COUNT; i++) {
            complaints.addAll(complaints(trial, spoiltSource(good, SEED + i)));
        }
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void goodSourcesAreGood(Compilers tool) {
        Trial trial = trial(tool);
        for (Input input : GOOD.stream().flatMap(HalfBrokenSourcesTest::good).toList()) {
            assertThat(complaints(trial, input)).isEmpty();
            assertThat(trial.errors(input)).isEmpty();
        }
    }

    @Test
    void sameSeedSpoilsInTheSameWay() {
        List<Input> good = GOOD.stream().flatMap(HalfBrokenSourcesTest::good).toList();
        assertThat(spoiltSource(good, 17)).isEqualTo(spoiltSource(good, 17)).isNotEqualTo(spoiltSource(good, 18));
    }

    private static Stream<Input> bad(String topic) {
        return Input.read("/bad/" + topic + ".txt").stream();
    }

    private static Stream<Input> good(String topic) {
        return Input.read("/good/" + topic + ".txt").stream();
    }

    private static SpoiltSource spoiltSource(List<Input> good, long seed) {
        Random random = new Random(seed);
        Input input = good.get(random.nextInt(good.size()));
        List<String> paths = input.sources().keySet().stream().sorted().toList();
        String path = paths.get(random.nextInt(paths.size()));
        Map<String, String> sources = new LinkedHashMap<>(input.sources());
        sources.put(path, new Spoiler(random.nextLong()).spoilt(sources.get(path)));
        return new SpoiltSource(input, new Input(input.name() + ", seed " + seed, sources));
    }

    /** Complaints that no entry explains, and entries that explain none. */
    private static List<String> unexpected(Trial trial, Input input) {
        List<String> complaints = complaints(trial, input);
        List<Known> known = KNOWN.stream()
                .filter(entry -> entry.isAbout(trial.tool(), input))
                .toList();
        Stream<String> unexplained =
                complaints.stream().filter(complaint -> known.stream().noneMatch(entry -> entry.explains(complaint)));
        Stream<String> obsolete = known.stream()
                .filter(entry -> complaints.stream().noneMatch(entry::explains))
                .map(entry -> "no longer complained of, take it out of known.tsv: " + entry);
        return Stream.concat(unexplained, obsolete).toList();
    }

    private static List<String> complaints(Trial trial, Input input) {
        return complaints(trial, input, () -> trial.complaints(input));
    }

    private static List<String> complaints(Trial trial, SpoiltSource source) {
        return complaints(trial, source.spoilt(), () -> trial.complaints(source));
    }

    private static List<String> complaints(Trial trial, Input input, ThrowingSupplier<List<String>> found) {
        List<String> complaints = assertTimeoutPreemptively(HANG, found, () -> "hangs: " + input.name());
        return complaints.stream()
                .map(complaint -> trial.tool() + " " + input.name() + ": " + complaint + "\n" + input.sources())
                .toList();
    }

    private static Trial trial(Compilers tool) {
        return new Trial(tool, DIRECTORY.resolve(tool.name()));
    }

    private static int step(String bad) {
        return bad.equals("all") ? 1 : Integer.parseInt(bad);
    }
}
