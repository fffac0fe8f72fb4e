package io.github.smartasync.rewrite;

import org.openrewrite.Column;
import org.openrewrite.DataTable;
import org.openrewrite.Recipe;

/** The table of {@link FindTwinInterfaces}. */
public final class TwinInterfaces extends DataTable<TwinInterfaces.Row> {

    public TwinInterfaces(Recipe recipe) {
        super(recipe, "Twin interfaces", "Interfaces that have the same methods, once blocking and once asynchronous.");
    }

    /**
     * Two interfaces, or one that has both kinds of methods.
     *
     * @param blocking the one whose methods return values
     * @param async the one whose methods return futures
     * @param twins how many methods have a twin
     * @param onlyBlocking how many methods of the first have none
     * @param onlyAsync how many methods of the second have none
     */
    public record Row(
            @Column(displayName = "Blocking", description = "The interface whose methods return values.")
            String blocking,

            @Column(displayName = "Async", description = "The interface whose methods return futures.")
            String async,

            @Column(displayName = "Twins", description = "How many methods have a twin.")
            int twins,

            @Column(displayName = "Only blocking", description = "How many methods of the first have none.")
            int onlyBlocking,

            @Column(displayName = "Only async", description = "How many methods of the second have none.")
            int onlyAsync) {}
}
