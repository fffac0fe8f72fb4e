package io.github.smartasync;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates two views of a service: a <em>sync view</em>, whose methods return plain values, and an <em>async view</em>,
 * whose methods return {@link java.util.concurrent.CompletableFuture CompletableFuture}s. On request ({@link #views()}) it
 * also generates views that return the types of Reactor, Mutiny or RxJava.
 *
 * <p>On a type, this puts all public instance methods into the views, inherited ones too. On a method, it puts that
 * method into the views. If the type is not annotated, the views have only the annotated methods. A static method is in
 * the views only if it is annotated itself. It becomes a static method of all views.
 *
 * <pre>{@code
 * @SmartAsync
 * public class PriceService {
 *     public CompletableFuture<Price> priceOf(Sku sku) { ... }               // an async method
 *     public List<Price> history(Sku sku) throws SQLException { ... }        // a blocking method
 * }
 *
 * PriceServiceSync prices = PriceServiceSync.of(service);                    // waits for the future
 * Price price = prices.priceOf(sku);
 *
 * PriceServiceAsync async = PriceServiceAsync.of(service);                   // offloads what blocks
 * CompletableFuture<List<Price>> history = async.history(sku);
 * }</pre>
 *
 * <p>An option of a method overrides the same option of its type. A method inherits each option that it does not set, and
 * {@link Skip @Skip} and {@link Direct @Direct}, from the nearest method that it overrides and that has it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface SmartAsync {

    /**
     * The name of the executor on which the async view runs blocking methods. Register it with the builder of the
     * runtime: making a view fails if its runtime does not know the name. The default is the runtime's default executor.
     */
    String executor() default "";

    /**
     * The limit for a wait of the sync view and for an offloaded call of the async view: an ISO-8601 duration
     * ({@code PT2S}), a whole number with one of the units {@code ns us ms s m h}, or {@code none}. The compiler checks
     * it. It does not limit a blocking method that is called through the sync view, because that runs on the caller's
     * own stack. The default is the timeout of the runtime.
     */
    String timeout() default "";

    /**
     * Whether a timeout, a cancellation or an interrupt ends only the call, and never reaches the work behind it. Use it
     * for methods that must not be interrupted (some databases then close their files), and for futures that callers
     * share (caches).
     */
    boolean abandon() default false;

    /**
     * Whether a stream of the source is finite and small, so that its callers can have all of it at once. The sync view then
     * returns a {@code List}, and the async view a future of one. On a type, this applies to all its streams. Without it, the
     * sync view returns a {@code Stream}, which has to be closed, and the async view a {@code Flow.Publisher}. Reactive views
     * return the stream of their library either way.
     */
    boolean collect() default false;

    /**
     * On a method that returns a publisher: whether it gives at most one value. The views then return that value, or a future
     * of it, or null if there is none.
     */
    boolean single() default false;

    /**
     * For results of types that SmartAsync does not know, such as {@code RestAction}: names of public methods of such a type,
     * without parameters, that return a future or a reactive type: {@code toFuture = "submit"}. Methods with such a result are
     * then async, and the views call the first of these methods that the type has. On a type, this applies to all its methods.
     * An entry that fits no result is an error.
     */
    String[] toFuture() default {};

    /**
     * The checked exceptions that the future of an async method can fail with. The sync view declares and throws them.
     * On a type, this applies to all its async methods.
     */
    Class<? extends Throwable>[] failsWith() default {};

    /**
     * Whether the sync view, and a mixin of blocking methods, return {@code boolean}, {@code int} and the like where a future
     * holds {@code Boolean}, {@code Integer} and the like. If the future then holds null, the call throws a
     * {@code NullPointerException} that names the method. Where an interface named by {@link #syncExtends()} has a
     * primitive, this holds without the option. On a type, this applies to all its async methods.
     */
    boolean primitives() default false;

    /**
     * The translator of failures: a public class with a public constructor without parameters that implements
     * {@code io.github.smartasync.runtime.spi.FailureTranslator}. All views pass the failures of their calls through it, except
     * those of direct methods. {@code void.class} on a method means none, whatever the type says.
     */
    Class<?> translate() default void.class;

    /**
     * On a method: its name in all views. The default is the method's own name, without the suffix {@code Async} if it
     * returns a future.
     */
    String name() default "";

    /**
     * On a type: other names for methods in all views, as {@link #name()} for methods that you cannot annotate. An entry is a
     * method, written like those of {@link #skip()}, an equals sign and the new name: {@code "load(String)=read"}. A blocking
     * and an async method of one name become one, if parameters and results match.
     */
    String[] rename() default {};

    /**
     * On a type: the simple name of the sync view. The default is the type's name and {@code Sync}. The view of a nested
     * type also has the names of the types around it: {@code Shop.Prices} has {@code Shop_PricesSync}.
     */
    String sync() default "";

    /**
     * On a type: the simple name of the async view. The default is like that of {@link #sync()}, with {@code Async}.
     */
    String async() default "";

    /** On a type: the simple name of the Reactor view. The default is like that of {@link #sync()}, with {@code Reactor}. */
    String reactor() default "";

    /** On a type: the simple name of the Mutiny view. The default is like that of {@link #sync()}, with {@code Mutiny}. */
    String mutiny() default "";

    /** On a type: the simple name of the RxJava view. The default is like that of {@link #sync()}, with {@code Rx}. */
    String rx() default "";

    /**
     * On an interface: whether to generate a <em>mixin</em> as well, an interface of default methods. Each one waits for
     * an async method of the annotated interface, on the object itself. The annotated interface extends its mixin, so
     * whoever implements the async methods has the blocking ones too, without a view. It is the same as
     * {@link View#MIXIN} in {@link #views()}.
     *
     * <p>If the annotated interface does not extend the mixin, the mixin extends the annotated interface instead.
     */
    boolean mixin() default false;

    /** On an interface: the simple name of {@link View#MIXIN}. The default is like that of {@link #sync()}, with {@code Blocking}. */
    String blocking() default "";

    /** On an interface: the simple name of {@link View#ASYNC_MIXIN}. The default is like that of {@link #sync()}, with {@code Futures}. */
    String futures() default "";

    /** On a type: the views to generate. The default is the sync view and the async view. */
    View[] views() default {View.SYNC, View.ASYNC};

    /**
     * On a type: the only methods that the views have, besides those that you annotate with an annotation of ours. Write
     * them like the entries of {@link #skip()}: {@code {"find*", "close()"}}. The default is all methods.
     */
    String[] only() default {};

    /**
     * On a type: the prefix of the names of operations in messages, traces and metrics. With {@code "Topics"}, an operation is
     * called {@code Topics.getList(String)}: the prefix, and the method of the views. Without it, an operation is called like
     * the method of the source: {@code TopicsOps.getListAsync(String)}.
     */
    String operationPrefix() default "";

    /**
     * On a type: methods to leave out of all views. It does what {@link Skip @Skip} does, for methods that you cannot
     * annotate. An entry is a name, which means all its overloads, or a name with erased parameter types, simple or
     * qualified: {@code "load(String, int[])"}. In a name, {@code *} stands for any characters. An entry that matches no method is an error.
     */
    String[] skip() default {};

    /**
     * On a type: methods to put into all views as they are declared, such as {@code {"currency", "close()"}}. It does what
     * {@link Direct @Direct} does, for methods that you cannot annotate. Write the entries like those of {@link #skip()}.
     */
    String[] direct() default {};

    /**
     * On a type: an interface that the sync view also extends, so that code written against it need not change. Each
     * abstract method of the interface needs a match in the view. Its {@code throws} clauses count as
     * {@link #failsWith()}.
     */
    Class<?> syncExtends() default void.class;

    /** On a type: an interface that the async view also extends. Each abstract method of it needs a match in the view. */
    Class<?> asyncExtends() default void.class;

    /**
     * On a type: whether the sync view is an interface or a class. As a class it is final, has a public constructor that takes
     * the source, and has no {@code from}: for libraries whose blocking clients are classes, under the names of those
     * ({@link #sync()}). {@link #syncExtends()} may then name a class with a constructor that takes the source, or nothing.
     */
    Kind kind() default Kind.INTERFACE;

    /** What the sync view is. */
    enum Kind {
        /** An interface: the default. */
        INTERFACE,
        /** A final class. */
        CLASS
    }

    /** A kind of view. */
    enum View {
        /** The interface whose methods return plain values. */
        SYNC,
        /** The interface whose methods return {@link java.util.concurrent.CompletableFuture CompletableFuture}s. */
        ASYNC,
        /** The interface whose methods return {@code Mono} and {@code Flux} of Reactor. Needs {@code smartasync-reactor}. */
        REACTOR,
        /** The interface whose methods return {@code Uni} and {@code Multi} of Mutiny. Needs {@code smartasync-mutiny}. */
        MUTINY,
        /**
         * The interface whose methods return {@code Single}, {@code Maybe}, {@code Completable} and {@code Flowable} of
         * RxJava 3. Needs {@code smartasync-rxjava3}.
         */
        RXJAVA,
        /**
         * Not a view but a mixin of an interface: a default method for each async method, which calls that method on
         * {@code this} and waits for its result. See {@link SmartAsync#mixin()}.
         */
        MIXIN,
        /**
         * The mixin in the other direction: a default method for each blocking method, with the suffix {@code Async}, which
         * runs that method of {@code this} on an executor and returns a
         * {@link java.util.concurrent.CompletableFuture CompletableFuture}.
         */
        ASYNC_MIXIN
    }

    /**
     * Puts a method into all views as it is declared. The sync view does not check the calling thread, and the async
     * view does not offload the call. So the method must never wait.
     */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface Direct {}

    /** Leaves a method out of all views. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface Skip {}
}
