package reactive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sources and views in a named module that requires the runtime and one library, compiled without a warning and run. */
class NamedModulesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("reactive.Library#withoutViews")
    void asASource(Library library) throws Exception {
        run(library, library.jars(), "io.github.smartasync.runtime", false);
    }

    @ParameterizedTest
    @MethodSource("reactive.Library#withViews")
    void asAView(Library library) throws Exception {
        run(library, library.jarsForViews(), library.artifactModule(), true);
    }

    private void run(Library library, List<Path> jars, String ours, boolean withView) throws Exception {
        Compiled compiled = library.usedBy(Compilation.with(Compilers.JAVAC).modulePath(jars), withView)
                .source("module-info.java", """
                        /** Uses. */
                        @SuppressWarnings("requires-automatic") // of libraries
                        module use {
                            %s;
                            requires %s;
                            exports use;
                        }
                        """.formatted(library.required(), ours))
                .options("-Xlint:all,-processing,-exports,-requires-transitive-automatic", "-Werror")
                .into(folder);
        assertThat(compiled.messages()).isEmpty();
        List<Path> modules = new ArrayList<>(jars);
        modules.add(compiled.classes());
        Configuration resolved = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(modules.toArray(Path[]::new)), ModuleFinder.of(), Set.of("use"));
        ClassLoader named = ModuleLayer.boot()
                .defineModulesWithOneLoader(resolved, ClassLoader.getPlatformClassLoader())
                .findLoader("use");
        Class<?> use = named.loadClass("use.Use");
        assertThat(use.getModule().getName()).isEqualTo("use");
        ((Runnable) use.getConstructor().newInstance()).run();
    }
}
