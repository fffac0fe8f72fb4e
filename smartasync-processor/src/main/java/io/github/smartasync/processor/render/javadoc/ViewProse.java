package io.github.smartasync.processor.render.javadoc;

import io.github.smartasync.processor.model.DocComment;
import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.MethodOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What the Javadoc of one kind of view says besides the words of the source. */
public interface ViewProse {

    /** What the view is. */
    String ofType();

    /** What the view expects of threads. */
    String ofThreads();

    /** The comment that the view's method takes over, or adapts. */
    default DocComment doc(MethodModel method) {
        return method.doc();
    }

    /** The description in it, as far as it is true of the view. */
    default String body(MethodModel method) {
        return doc(method).body();
    }

    /** Which method of the source is called, on which thread, and how the call can end. */
    String ofCall(MethodModel method);

    /** Adds exceptions that the source documents and that a method of the view does not throw. */
    void failures(MethodModel method, DocLayout layout);

    /** What the method returns; empty for nothing. */
    String returned(MethodModel method);

    /** What the method throws, by exception, in order. */
    List<Map.Entry<String, String>> thrown(MethodModel method);

    /** The limit that is declared for a method, in words. */
    static Optional<String> limit(MethodOptions options) {
        OptionalLong nanos = options.timeoutNanos();
        return nanos.isPresent() && nanos.getAsLong() > 0 ? Optional.of(inWords(nanos.getAsLong())) : Optional.empty();
    }

    /** A name of the user's as code. */
    static String code(String name) {
        return name.matches("[\\p{L}\\p{N} _./:-]+") ? "{@code " + name + "}" : "that is named for it";
    }

    /** An exception of the source's comment, as a link if that has a target. */
    static String reference(DocComment.Failure failure) {
        return (failure.resolved() ? "{@link " : "{@code ") + failure.type() + "}";
    }

    /** In the largest unit that leaves no fraction. */
    private static String inWords(long nanos) {
        String[] units = {"ns", "us", "ms", "s", "min", "h"};
        long[] factors = {1000, 1000, 1000, 60, 60};
        long amount = nanos;
        int unit = 0;
        while (unit < factors.length && amount % factors[unit] == 0) {
            amount /= factors[unit++];
        }
        return amount + " " + units[unit];
    }
}
