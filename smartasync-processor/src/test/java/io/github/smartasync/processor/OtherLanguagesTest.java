package io.github.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Views of class files that no Java source can be the source of. Those of Scala are like this. Here javac makes them: some types
 * change after others were compiled with them.
 */
class OtherLanguagesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void methodsThatCannotBeToldFromInheritedOnesAreLeftOut(Compilers compiler) {
        Compiled before = compiledLibrary(Map.of("Base", "public class Base {}", "Client", """
                import java.util.List;
                public class Client extends Base {
                    public <B> String add(B it) { return ""; }
                    public <B> String all(int count, B[] all) { return ""; }
                    public <B> String each(List<B> all) { return ""; }
                    public String last() { return ""; }
                }
                """));
        Compiled later = compiledLibrary(Map.of("Base", """
                @SuppressWarnings("rawtypes")
                public class Base {
                    public Object add(Object it) { return it; }
                    public Object all(int count, Object[] all) { return all; }
                    public Object each(java.util.List all) { return all; }
                }
                """));

        Compiled views = views(compiler, later, before);

        assertThat(views.ours())
                .singleElement()
                .satisfies(note -> assertThat(note.text())
                        .contains("add(Object) is left out: in Java, calls of it cannot be told from those of Base.add")
                        .contains("all(int, Object[]) is left out")
                        .doesNotContain("each"));
        assertThat(views.generated().get("shop/ClientSync.java"))
                .contains("<B> String each(List<B> ")
                .contains("String last()")
                .doesNotContain(" add(")
                .doesNotContain(" all(");
    }

    @ParameterizedTest
    @EnumSource
    void methodsThatDifferInTheirResultOnlyAreLeftOut(Compilers compiler) throws IOException {
        Compiled library = compiledLibrary(Map.of("Client", """
                public class Client {
                    public Object find1(String key) { return key; }
                    public String find2(String key) { return key; }
                    public String last() { return ""; }
                }
                """));
        rename(library, "Client", "find2", "find1");

        Compiled views = views(compiler, library);

        assertThat(views.ours())
                .singleElement()
                .satisfies(note -> assertThat(note.text())
                        .containsOnlyOnce("find1(String) is left out: in Java, calls of it cannot be told from"));
        assertThat(views.generated().get("shop/ClientSync.java"))
                .contains("last()")
                .doesNotContain("find1");
    }

    /** At run time they are one, but javac would call {@code add(Object)} for both, with another result. */
    @ParameterizedTest
    @EnumSource
    void whatAClassReplacesUnderOtherParametersIsLeftOut(Compilers compiler) throws IOException {
        Compiled library = compiledLibrary(Map.of("Log", "public interface Log<A> { A add1(A it); }", "Client", """
                public abstract class Client implements Log<String> {
                    public Object add2(Object it) { return it; }
                }
                """));
        rename(library, "Client", "add2", "add1");

        Compiled views = views(compiler, library);

        assertThat(views.ours())
                .singleElement()
                .satisfies(note -> assertThat(note.text())
                        .contains(
                                "add1(String) is left out: in Java, calls of it cannot be told from those of Client.add1")
                        .doesNotContain("add1(Object) is"));
        assertThat(views.generated().get("shop/ClientSync.java"))
                .contains("Object add1(Object ")
                .doesNotContain("String add1");
    }

    @ParameterizedTest
    @EnumSource
    void methodsWithTypeArgumentsOutOfBoundsAreLeftOut(Compilers compiler) {
        Compiled before = compiledLibrary(
                Map.of("Box", "public interface Box<T> {}", "Maker", "public interface Maker<T> {}", "Client", """
                import java.util.ArrayList;
                import java.util.List;
                @SuppressWarnings("rawtypes")
                public interface Client {
                    Box<Integer> number();
                    Box<String> text();
                    void fill(Box<? extends Number> box, List<Box<int[]>> boxes);
                    Maker<List> raw();
                    Maker<ArrayList<String>> lists();
                    <T> void variable(T of, Box<T> in);
                }
                """));
        Compiled later = compiledLibrary(Map.of(
                "Box", "public interface Box<T extends Number> {}",
                "Maker", "public interface Maker<T extends Iterable<?>> {}"));

        Compiled views = views(compiler, later, before);

        assertThat(views.ours())
                .singleElement()
                .satisfies(note -> assertThat(note.text())
                        .contains("text() is left out: its type Box<String> cannot be written in Java")
                        .contains("fill(Box, List) is left out: its type Box<int[]> cannot be written in Java")
                        .contains("raw() is left out: its type Maker<List> cannot be written in Java")
                        .contains("variable(Object, Box) is left out: its type Box<T> cannot be written in Java")
                        .doesNotContain("number()")
                        .doesNotContain("lists()"));
        assertThat(views.generated().get("shop/ClientSync.java"))
                .contains("Box<Integer> number()")
                .contains("Maker<ArrayList<String>> lists()")
                .doesNotContain("fill(");
    }

    @ParameterizedTest
    @EnumSource
    void methodsWithInnerClassesOfInterfacesAreLeftOut(Compilers compiler) throws IOException {
        Compiled before =
                compiledLibrary(Map.of("Outer", "public class Outer<A> { public class Inner<B> {} }", "Client", """
                public interface Client {
                    Outer<String>.Inner<Integer> inner();
                    String last();
                }
                """));
        Compiled later = compiledLibrary(Map.of("Outer", "public interface Outer<A> { class Inner<B> {} }"));
        isNotStatic(later.classes().resolve("lib/Outer.class"));
        isNotStatic(later.classes().resolve("lib/Outer$Inner.class"));

        Compiled views = views(compiler, later, before);

        assertThat(views.ours())
                .singleElement()
                .satisfies(
                        note -> assertThat(note.text())
                                .contains(
                                        "inner() is left out: its type Outer<String>.Inner<Integer> cannot be written in Java"));
        assertThat(views.generated().get("shop/ClientSync.java"))
                .contains("last()")
                .doesNotContain("inner(");
    }

    /**
     * As in Scala's collections: a sequence has the operations of sequences, and those of collections by the way of being one. To
     * javac, {@code rest} returns a collection, because it finds that first; so no view of a sequence can be made of it.
     */
    @ParameterizedTest
    @EnumSource
    void clientsInheritedTwiceAreWhatTheCompilerTakesThemFor(Compilers compiler) {
        Compiled before = compiledLibrary(Map.of(
                "Ops", "public interface Ops<C> { C rest(); String name(); }",
                "SeqOps", "public interface SeqOps<A, C> {}",
                "Based", "public interface Based extends Ops<Coll> {}",
                "Coll", "public interface Coll extends Based {}",
                "Client", "public interface Client<A> extends Coll, SeqOps<A, Client<A>> { Client<A> other(); }"));
        Compiled later = Compilation.with(Compilers.JAVAC)
                .classPath(List.of(before.classes()))
                .source("lib/SeqOps.java", "package lib; public interface SeqOps<A, C> extends Ops<C> {}")
                .intoNew(folder);

        Compiled views = views(compiler, later, before);

        assertThat(views.generated().get("shop/ClientSync.java")).contains("ClientSync<A> other()");
        if (compiler == Compilers.JAVAC) {
            assertThat(views.messages()).isEmpty();
            assertThat(views.generated().get("shop/ClientSync.java"))
                    .contains("Coll rest()")
                    .contains("String name()");
        } else {
            assertThat(views.ours())
                    .singleElement()
                    .satisfies(note -> assertThat(note.text())
                            .contains("rest() is left out: Ops is inherited twice, with different type arguments")
                            .contains("name() is left out: Ops is inherited twice"));
        }
    }

    private Compiled compiledLibrary(Map<String, String> types) {
        Map<String, String> sources = new LinkedHashMap<>();
        types.forEach((name, text) -> sources.put("lib/" + name + ".java", "package lib;\n" + text));
        Compiled compiled = Compilation.with(Compilers.JAVAC).sources(sources).intoNew(folder);
        assertThat(compiled.errors()).isEmpty();
        return compiled;
    }

    /** Gives a method of a class file the name of another, which is as long. */
    private static void rename(Compiled library, String type, String from, String to) throws IOException {
        Path file = library.classes().resolve("lib/" + type + ".class");
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(bytes).contains(from);
        Files.writeString(file, bytes.replace(from, to), StandardCharsets.ISO_8859_1);
    }

    /** Makes the last class that a class file lists, at its end, an inner one. */
    private static void isNotStatic(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        assertThat(bytes[bytes.length - 1]).isEqualTo((byte) (Modifier.PUBLIC | Modifier.STATIC));
        bytes[bytes.length - 1] = Modifier.PUBLIC;
        Files.write(file, bytes);
    }

    /** Views of {@code lib.Client}, which compile without a warning. Of a type that is in several libraries, the first counts. */
    private Compiled views(Compilers compiler, Compiled... libraries) {
        Compilation compilation = Compilation.with(compiler)
                .classPath(List.of(libraries).stream().map(Compiled::classes).toList())
                .source("shop/package-info.java", "@io.github.smartasync.SmartAsyncFor(lib.Client.class) package shop;")
                .processedBy(new SmartAsyncProcessor());
        if (compiler == Compilers.JAVAC) {
            compilation.options("-Xlint:all,-processing");
        }
        Compiled views = compilation.intoNew(folder);
        assertThat(views.errorsAndWarnings()).isEmpty();
        return views;
    }
}
