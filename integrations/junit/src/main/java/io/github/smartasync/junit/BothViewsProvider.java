package io.github.smartasync.junit;

import static org.junit.platform.commons.support.AnnotationSupport.isAnnotated;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** The two runs of what is annotated with {@link BothViews}. */
final class BothViewsProvider implements TestTemplateInvocationContextProvider, ClassTemplateInvocationContextProvider {

    BothViewsProvider() {}

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return isAnnotated(context.getTestMethod(), BothViews.class);
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        // In a class that runs twice already, once for each of its runs.
        Stream<Way> ways = Turn.in(context).map(turn -> Stream.of(turn.way())).orElse(Stream.of(Way.values()));
        return ways.map(way -> new Single(new Turn(way)));
    }

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return isAnnotated(context.getTestClass(), BothViews.class);
    }

    @Override
    public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(ExtensionContext context) {
        return Stream.of(Way.values()).map(way -> new Whole(new Turn(way)));
    }

    private record Single(Turn turn) implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocationIndex) {
            return turn.displayName();
        }

        @Override
        public void prepareInvocation(ExtensionContext context) {
            turn.begin(context);
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(turn);
        }
    }

    private record Whole(Turn turn) implements ClassTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocationIndex) {
            return turn.displayName();
        }

        @Override
        public void prepareInvocation(ExtensionContext context) {
            turn.begin(context);
        }
    }
}
