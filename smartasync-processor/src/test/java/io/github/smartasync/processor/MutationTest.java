package io.github.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Good sources with a few tokens changed, at random: whatever they have become, the processor does not fail, and what it
 * generates compiles if the source does. A long run is {@code -Dsmartasync.mutations=5000 -Dsmartasync.seed=1}.
 */
class MutationTest {

    private static final int MUTATIONS = Integer.getInteger("smartasync.mutations", 12);
    private static final long SEED = Long.getLong("smartasync.seed", 20_261_122L);

    private static final String GOOD = """
            package shop ;
            import io.github.smartasync.SmartAsync ;
            import java.util.List ;
            import java.util.concurrent.CompletableFuture ;
            @SmartAsync ( timeout = "2s" , skip = "close" , direct = "size" )
            public abstract class Service < K extends Comparable < K > , V > implements AutoCloseable {
              public abstract CompletableFuture < V > findAsync ( K key ) ;
              public abstract < X extends Exception > List < ? super K > all ( V [ ] values , int ... more ) throws X ;
              public int size ( ) { return 0 ; }
              @SmartAsync ( name = "renamed" , failsWith = java.io.IOException.class )
              public CompletableFuture < Void > storeAsync ( Inner inner ) { return null ; }
              public static class Inner { }
              public void close ( ) { }
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void neverFailsAndNeverBreaksWhatCompiles(Compilers compiler) {
        Random random = new Random(SEED);
        for (int i = 0; i < MUTATIONS; i++) {
            String mutant = mutated(random);
            Map<String, String> sources = Map.of("shop/Service.java", mutant);

            Compilers.Result with = compiler.compile(folder, sources, List.of(), new SmartAsyncProcessor());

            String description = "seed " + SEED + ", mutation " + i + ", " + compiler + ":\n" + mutant;
            assertThat(with.messages())
                    .as(description)
                    .noneMatch(message -> message.text().contains("[SA006]"));
            boolean foreignErrors = with.errors().size() > with.ours().size();
            if (foreignErrors) {
                assertThat(compiler.compile(folder, sources, List.of("-proc:none"))
                                .errors())
                        .as("What does not compile with the processor, does not without it; " + description)
                        .isNotEmpty();
            }
        }
    }

    private static String mutated(Random random) {
        List<String> tokens = new ArrayList<>(Arrays.asList(GOOD.split(" ")));
        for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
            int at = random.nextInt(tokens.size());
            int other = random.nextInt(tokens.size());
            switch (random.nextInt(4)) {
                case 0 -> tokens.remove(at);
                case 1 -> tokens.add(at, tokens.get(other));
                case 2 -> tokens.set(at, tokens.get(other));
                default -> tokens.set(at, tokens.get(at) + "x");
            }
        }
        return String.join(" ", tokens);
    }
}
