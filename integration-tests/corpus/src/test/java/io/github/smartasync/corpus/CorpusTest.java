package io.github.smartasync.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Views of foreign types compile without a warning and are what the rules say. {@code -Dcorpus=all} asks for every
 * entry, any other value for those that it matches as a regular expression.
 */
final class CorpusTest {

    private static final List<CorpusEntry> ENTRIES = CorpusEntry.selected(System.getProperty("corpus", "quick"));

    @SuppressWarnings("NullAway.Init")
    private static CorpusViews views;

    @BeforeAll
    static void resolvesLibraries() {
        assertThat(ENTRIES).as("entries asked for").isNotEmpty();
        views = CorpusViews.of(ENTRIES);
    }

    static Stream<CorpusEntry> entries() {
        return ENTRIES.stream();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void javacViewsAreCleanAndRight(CorpusEntry entry) {
        Compiled compiled = compiled(Compilers.JAVAC, entry);
        assertThat(compiled.errorsAndWarnings()).allMatch(entry::isAboutLibrary);
        assertThat(findings(entry, compiled)).containsExactlyInAnyOrderElementsOf(entry.differences());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void ecjViewsAreCleanAndRight(CorpusEntry entry) {
        Compiled compiled = compiled(Compilers.ECJ, entry);
        if (entry.stopsEcj().isPresent()) {
            assertThat(compiled.errorsAndWarnings())
                    .singleElement()
                    .asString()
                    .contains(entry.stopsEcj().get());
            return;
        }
        assertThat(compiled.errorsAndWarnings()).isEmpty();
        assertThat(findings(entry, compiled)).containsExactlyInAnyOrderElementsOf(entry.differences());
    }

    /** The evidence for what is let pass: a class that only names one type of the library gets the same warning. */
    @Test
    void javacWarnsOfSomeLibrariesWithoutAnyProcessor() {
        for (CorpusEntry entry : ENTRIES) {
            entry.warnedOf()
                    .ifPresent(type -> assertThat(views.naming(type, entry).errorsAndWarnings())
                            .as("%s", entry)
                            .isNotEmpty()
                            .allMatch(entry::isAboutLibrary));
        }
    }

    private static Compiled compiled(Compilers compiler, CorpusEntry entry) {
        return views.compile(
                compiler, entry, CorpusViews.request(entry, entry.type(), ""), Clients.viewName(entry.type()));
    }

    private static List<String> findings(CorpusEntry entry, Compiled compiled) {
        Clients alone = Clients.of(entry.sides(), List.of(entry.type()), false);
        return ViewCheck.findings(views.model(entry, compiled), entry.type(), alone);
    }
}
