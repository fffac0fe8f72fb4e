package io.github.smartasync.corpus;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Views of clients lead to views of the clients that those lead to, and have their static methods: all types of a library that
 * are asked for are compiled together with what they lead to.
 */
@DisabledIfSystemProperty(named = "corpus", matches = "quick", disabledReason = "some minutes")
final class ClientsTest {

    private static final List<CorpusEntry> ENTRIES = CorpusEntry.selected(System.getProperty("corpus", "quick"));

    @SuppressWarnings("NullAway.Init")
    private static CorpusViews views;

    @BeforeAll
    static void resolvesLibraries() {
        views = CorpusViews.of(ENTRIES);
    }

    static Stream<Arguments> families() {
        Map<List<Object>, List<CorpusEntry>> families = new LinkedHashMap<>();
        ENTRIES.forEach(
                entry -> families.computeIfAbsent(List.of(entry.library(), entry.sides()), key -> new ArrayList<>())
                        .add(entry));
        return families.values().stream()
                .flatMap(family -> Stream.of(Compilers.values()).flatMap(compiler -> family(compiler, family)));
    }

    /** Without the types that stop the compiler. */
    private static Stream<Arguments> family(Compilers compiler, List<CorpusEntry> all) {
        List<CorpusEntry> family = all.stream()
                .filter(entry -> compiler != Compilers.ECJ || entry.stopsEcj().isEmpty())
                .toList();
        return family.isEmpty() ? Stream.of() : Stream.of(Arguments.of(compiler, family));
    }

    @ParameterizedTest
    @MethodSource("families")
    void viewsThatLeadToViewsAreCleanAndRight(Compilers compiler, List<CorpusEntry> family) {
        CorpusEntry first = family.get(0);
        Families families = new Families(views.classPath(first));
        List<String> types = families.of(family.stream().map(CorpusEntry::type).toList());
        String requests = types.stream()
                .map(type -> CorpusViews.request(first, type, families.hasStatics(type) ? ", statics = \"*\"" : ""))
                .collect(joining("\n"));
        Compiled compiled = views.compile(
                compiler,
                first,
                requests,
                "together/" + first.library() + first.sides().size());

        assertThat(compiled.errorsAndWarnings())
                .allMatch(message -> family.stream().anyMatch(it -> it.isAboutLibrary(message)));
        Clients clients = Clients.of(first.sides(), types, true);
        ClassPathModel model = views.model(first, compiled);
        for (String type : types) {
            assertThat(ViewCheck.findings(model, type, clients))
                    .as(type)
                    .containsExactlyInAnyOrderElementsOf(CorpusEntry.differences(type));
        }
    }
}
