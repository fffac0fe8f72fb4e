package io.github.smartasync.processor.render.javadoc;

import io.github.smartasync.processor.model.AsyncResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the Javadoc of views says of an async result: a future, a {@code Mono}, a stream. */
public record ResultProse(AsyncResult result) {

    /** How a comment begins that speaks of the result instead of what it holds. */
    private static final Pattern RESULT_OF =
            Pattern.compile("(?i)(?:(?:an?|the)\\s+)?(?:(?:\\{@(?:code|link(?:plain)?) |[`\\[])"
                    + "[^}`\\]]*(?:Future|Stage|Mono|Uni|Single|Maybe|Flux|Multi|Flowable|Observable|Publisher)[^}`\\]]*[}`\\]]"
                    + "|\\w*(?:future|stage|mono|uni|single|maybe|flux|multi|flowable|observable|publisher))\\s+(?:of|with|for|holding|containing|completed"
                    + " with|emitting|(?:that|which)\\s+(?:holds|contains|emits|completes with|will (?:hold|contain|complete"
                    + " with|be completed with)|is completed with))\\s+");

    /** How a comment begins that says of the result what is true of a future only: that it completes, or when. */
    private static final Pattern RESULT = Pattern.compile(
            "(?i)(?:(?:an?|the)\\s+)?(?:(?:\\{@(?:code|link(?:plain)?) |[`\\[])"
                    + "[^}`\\]]*(?:Future|Stage|Mono|Uni|Single|Maybe|Flux|Multi|Flowable|Observable|Publisher)[^}`\\]]*[}`\\]]"
                    + "|\\w*(?:future|completionstage|mono|uni|single|maybe|flux|multi|flowable|observable|publisher))(?:\\s|[,.;]|$)");

    /** How a blocking view goes on after "Calls x". */
    public String waited() {
        String noun = result.kind().noun();
        return switch (result.multiplicity()) {
            case ONE -> " and waits for its " + noun + " on the calling thread.";
            case FIRST -> " and waits for the first value of its " + noun + " on the calling thread.";
            case LIST -> " and waits for all values of its " + noun + " on the calling thread.";
            case STREAM ->
                " and subscribes to its " + noun
                        + ". The stream waits for each value on the thread that pulls it. Close the stream to cancel"
                        + " the subscription.";
        };
    }

    /** How a view of futures goes on after "Calls x on the calling thread". */
    public String adopted(boolean abandon) {
        String noun = result.kind().noun();
        if (!result.kind().isLazy()) {
            return abandon
                    ? " and returns a copy of its future. Cancelling the copy does not cancel that future."
                    : " and returns its future.";
        }
        String kept = abandon ? " Cancelling the future does not cancel the subscription." : "";
        String subscribed = ", subscribes to its " + noun;
        return switch (result.multiplicity()) {
            case ONE -> subscribed + " and returns a future of its value." + kept;
            case FIRST -> subscribed + " and returns a future of its first value." + kept;
            case LIST -> subscribed + " and returns a future of all its values." + kept;
            case STREAM -> " and returns its " + noun + " as a publisher.";
        };
    }

    /** What a view of futures returns, at the begin of a sentence. */
    public String returnedType() {
        return result.types().many() ? "The publisher" : "The future";
    }

    /** When a blocking view throws what the result can fail with. */
    public String failing() {
        return "if the " + result.kind().noun() + " fails with it";
    }

    /** When a blocking view throws because a limit has passed. */
    public String late(String limit) {
        return result.types().many()
                ? "if the next value does not come within " + limit
                : "if the " + result.kind().noun() + " is not complete within " + limit;
    }

    /** What a view of publishers returns, given what the source says of the result. */
    public String published(String original) {
        Matcher matcher = RESULT_OF.matcher(original);
        return "a publisher of " + (matcher.lookingAt() ? original.substring(matcher.end()) : original);
    }

    /** What a blocking view returns, given what the source says of the result. */
    public String returned(String original) {
        String all = switch (result.multiplicity()) {
            case ONE, FIRST -> "";
            case LIST -> "a list of ";
            case STREAM -> "a stream of ";
        };
        Matcher matcher = RESULT_OF.matcher(original);
        if (matcher.lookingAt()) {
            return all + original.substring(matcher.end());
        }
        if (RESULT.matcher(original).lookingAt()) {
            return all.isEmpty() ? "the value of the " + result.kind().noun() : all + "its values";
        }
        String values = all.isEmpty() ? "the value of the " : "the values of the ";
        return original.isEmpty() ? "" : values + result.kind().noun() + ": " + original;
    }
}
