package io.github.smartasync.corpus;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Views of Scala's own types compile without a warning, although Java cannot name or call all of their methods. They are no part of
 * the corpus, whose check knows the rules of Java only.
 */
@Tag("rest")
final class ScalaTest {

    private static final Path DIRECTORY = Path.of(System.getProperty("corpus.directory", "target/corpus"));

    private static final List<String> TYPES = List.of(
            "scala.Function1",
            "scala.Option",
            "scala.PartialFunction",
            "scala.Tuple2",
            "scala.collection.ArrayOps",
            "scala.collection.BitSet",
            "scala.collection.Factory",
            "scala.collection.Iterable",
            "scala.collection.IterableFactory",
            "scala.collection.IterableOps",
            "scala.collection.Iterator",
            "scala.collection.Map",
            "scala.collection.Seq",
            "scala.collection.SeqFactory",
            "scala.collection.Set",
            "scala.collection.StepperShape",
            "scala.collection.StringOps",
            "scala.collection.View",
            "scala.collection.concurrent.TrieMap",
            "scala.collection.immutable.ArraySeq",
            "scala.collection.immutable.BitSet",
            "scala.collection.immutable.HashMap",
            "scala.collection.immutable.IndexedSeq",
            "scala.collection.immutable.LazyList",
            "scala.collection.immutable.List",
            "scala.collection.immutable.ListMap",
            "scala.collection.immutable.Map",
            "scala.collection.immutable.Queue",
            "scala.collection.immutable.Range",
            "scala.collection.immutable.Seq",
            "scala.collection.immutable.Set",
            "scala.collection.immutable.SortedMap",
            "scala.collection.immutable.TreeMap",
            "scala.collection.immutable.TreeSet",
            "scala.collection.immutable.Vector",
            "scala.collection.immutable.WrappedString",
            "scala.collection.mutable.ArrayBuffer",
            "scala.collection.mutable.HashMap",
            "scala.collection.mutable.ListBuffer",
            "scala.collection.mutable.Map",
            "scala.collection.mutable.PriorityQueue",
            "scala.collection.mutable.Set",
            "scala.collection.mutable.StringBuilder",
            "scala.collection.mutable.TreeMap",
            "scala.concurrent.ExecutionContext",
            "scala.concurrent.Future",
            "scala.concurrent.Promise",
            "scala.io.Source",
            "scala.math.BigDecimal",
            "scala.math.Ordering",
            "scala.reflect.ClassTag",
            "scala.sys.process.ProcessBuilder",
            "scala.util.Either",
            "scala.util.Try",
            "scala.util.matching.Regex");

    private static final List<String> TOGETHER = List.of(
            "scala.Option",
            "scala.collection.Iterable",
            "scala.collection.Iterator",
            "scala.collection.immutable.List",
            "scala.collection.immutable.Map",
            "scala.collection.immutable.Seq",
            "scala.collection.immutable.Set",
            "scala.collection.immutable.Vector");

    /** Some at a time: with assertions enabled, ECJ looks at all annotations again for each. */
    private static final int AT_A_TIME = 5;

    @ParameterizedTest
    @EnumSource
    void viewsOfEachTypeAloneAreClean(Compilers compiler) {
        for (int first = 0; first < TYPES.size(); first += AT_A_TIME) {
            List<String> types = TYPES.subList(first, Math.min(TYPES.size(), first + AT_A_TIME));
            Map<String, String> sources = new LinkedHashMap<>();
            for (String type : types) {
                String home =
                        "views." + type.replace("scala.", "").replace('.', '_').toLowerCase(Locale.ROOT);
                sources.put(home.replace('.', '/') + "/package-info.java", annotation(type) + "package " + home + ";");
            }

            Compiled views = views(compiler, sources, "alone");

            assertThat(views.errorsAndWarnings()).isEmpty();
            assertThat(views.generated()).hasSize(3 * types.size());
        }
    }

    /** Results that are among the types are given as views. */
    @ParameterizedTest
    @EnumSource
    void viewsOfSeveralTypesTogetherAreClean(Compilers compiler) {
        String annotations = TOGETHER.stream().map(ScalaTest::annotation).collect(joining());

        Compiled views = views(compiler, Map.of("views/package-info.java", annotations + "package views;"), "together");

        assertThat(views.errorsAndWarnings()).isEmpty();
        assertThat(views.generated().get("views/ListSync.java"))
                .contains("ListSync<A> filter(Function1<A, Object> p)")
                .contains("IteratorSync<A> iterator()")
                .doesNotContain(" prepended(");
    }

    private static String annotation(String type) {
        return "@io.github.smartasync.SmartAsyncFor(%s.class)\n".formatted(type);
    }

    private static Compiled views(Compilers compiler, Map<String, String> sources, String folder) {
        List<Path> library = new Libraries(DIRECTORY.resolve("libraries"))
                .classPaths(Set.of("scala"))
                .get("scala");
        Compilation compilation =
                Compilation.with(compiler).classPath(library).processed().sources(sources);
        if (compiler == Compilers.JAVAC) {
            compilation.options("-Xlint:all,-processing", "-Xmaxwarns", "10000", "-Xmaxerrs", "10000");
        }
        return compilation.into(DIRECTORY.resolve("scala").resolve(compiler + "-" + folder));
    }
}
