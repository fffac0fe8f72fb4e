package reactive;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.ProductJars;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A library whose types sources return, with what it needs itself, and a source that uses it. */
@SuppressWarnings("ImmutableEnumChecker") // nobody changes the list
enum Library {
    REACTOR(
            "reactor.core",
            "reactor",
            """
            public reactor.core.publisher.Mono<String> one() { return reactor.core.publisher.Mono.just("one"); }
            public reactor.core.publisher.Flux<String> many() { return reactor.core.publisher.Flux.just("many"); }
            """,
            """
            ServiceReactor view = ServiceReactor.of(new Service());
            check("plain", view.plain().block());
            check("many", view.many().blockFirst());
            """,
            "reactor.core.publisher.Mono",
            "org.reactivestreams.Publisher",
            "org.jspecify.annotations.NullMarked"),
    MUTINY(
            "io.smallrye.mutiny",
            "mutiny",
            """
            public io.smallrye.mutiny.Uni<String> one() { return io.smallrye.mutiny.Uni.createFrom().item("one"); }
            public io.smallrye.mutiny.Multi<String> many() { return io.smallrye.mutiny.Multi.createFrom().item("many"); }
            """,
            """
            ServiceMutiny view = ServiceMutiny.of(new Service());
            check("plain", view.plain().await().indefinitely());
            check("many", view.many().toUni().await().indefinitely());
            """,
            "io.smallrye.mutiny.Uni",
            "io.smallrye.common.annotation.CheckReturnValue",
            "org.jctools.queues.SpscArrayQueue"),
    RXJAVA(
            "io.reactivex.rxjava3",
            "rxjava3",
            """
            public io.reactivex.rxjava3.core.Single<String> one() { return io.reactivex.rxjava3.core.Single.just("one"); }
            public io.reactivex.rxjava3.core.Flowable<String> many() { return io.reactivex.rxjava3.core.Flowable.just("many"); }
            """,
            """
            ServiceRx view = ServiceRx.of(new Service());
            check("plain", view.plain().blockingGet());
            check("many", view.many().blockingFirst());
            """,
            "io.reactivex.rxjava3.core.Single",
            "org.reactivestreams.Publisher"),
    GUAVA(
            "com.google.common",
            "",
            """
            public com.google.common.util.concurrent.ListenableFuture<String> one() {
                return com.google.common.util.concurrent.Futures.immediateFuture("one");
            }
            public java.util.concurrent.Flow.Publisher<String> many() { return none(); }
            """,
            "",
            "com.google.common.util.concurrent.ListenableFuture",
            "com.google.common.util.concurrent.internal.InternalFutureFailureAccess",
            "com.google.errorprone.annotations.DoNotMock",
            "com.google.j2objc.annotations.ReflectionSupport"),
    GOOGLE(
            "com.google.api.apicommon",
            "",
            """
            public com.google.api.core.ApiFuture<String> one() {
                com.google.api.core.SettableApiFuture<String> one = com.google.api.core.SettableApiFuture.create();
                one.set("one");
                return one;
            }
            public java.util.concurrent.Flow.Publisher<String> many() { return none(); }
            """,
            "",
            "com.google.api.core.ApiFuture",
            "com.google.common.util.concurrent.ListenableFuture",
            "com.google.common.util.concurrent.internal.InternalFutureFailureAccess",
            "com.google.errorprone.annotations.DoNotMock",
            "com.google.j2objc.annotations.ReflectionSupport"),
    VERTX(
            "io.vertx.core",
            "",
            """
            public io.vertx.core.Future<String> one() { return io.vertx.core.Future.succeededFuture("one"); }
            public java.util.concurrent.Flow.Publisher<String> many() { return none(); }
            """,
            "",
            "io.vertx.core.Future",
            "io.vertx.core.internal.logging.LoggerFactory",
            "io.netty.buffer.ByteBuf",
            "io.netty.util.concurrent.EventExecutor",
            "io.netty.channel.EventLoop",
            "io.netty.channel.unix.Socket",
            "io.netty.handler.ssl.SslContext",
            "io.netty.handler.proxy.ProxyHandler",
            "io.netty.handler.codec.socks.SocksMessage",
            "io.netty.handler.codec.http.HttpMessage",
            "io.netty.handler.codec.http2.Http2Headers",
            "io.netty.handler.codec.DecoderResult",
            "io.netty.handler.codec.compression.ZlibCodecFactory",
            "io.netty.handler.codec.dns.DnsRecord",
            "io.netty.resolver.AddressResolver",
            "io.netty.resolver.dns.DnsNameResolver",
            "com.fasterxml.jackson.core.JsonFactory"),
    NONE("java.base", "", """
            public java.util.concurrent.CompletableFuture<String> one() {
                return java.util.concurrent.CompletableFuture.completedFuture("one");
            }
            public java.util.concurrent.Flow.Publisher<String> many() { return none(); }
            """, "");

    private final String module;
    private final String artifact;
    private final String methods;
    private final String use;
    private final List<String> classes;

    Library(String module, String artifact, String methods, String use, String... classes) {
        this.module = module;
        this.artifact = artifact;
        this.methods = methods;
        this.use = use;
        this.classes = List.of(classes);
    }

    /** Those that there are views of. */
    static Stream<Library> withViews() {
        return Stream.of(values()).filter(library -> !library.artifact.isEmpty());
    }

    /** The others: of those that have views, the program that uses a view uses the source, too. */
    static Stream<Library> withoutViews() {
        return Stream.of(values()).filter(library -> library.artifact.isEmpty());
    }

    /** What a module has to require for it: of an automatic module also the modules that it needs. */
    String required() {
        return this == GOOGLE ? "requires com.google.common; requires " + module : "requires " + module;
    }

    /** The module of our artifact for its views. */
    String artifactModule() {
        return "io.github.smartasync." + artifact;
    }

    /** The runtime and the library, and nothing else. */
    List<Path> jars() {
        List<Path> jars = new ArrayList<>(ProductJars.forUsers());
        classes.stream().map(ProductJars::placeOf).forEach(jars::add);
        return jars;
    }

    /** These and our artifact. */
    List<Path> jarsForViews() {
        List<Path> jars = new ArrayList<>(jars());
        String call = switch (this) {
            case REACTOR -> "MonoCall";
            case MUTINY -> "UniCall";
            case RXJAVA -> "MaybeCall";
            case GUAVA, GOOGLE, VERTX, NONE -> throw new IllegalArgumentException("no views of " + this);
        };
        jars.add(ProductJars.placeOf(artifactModule() + "." + call));
        return jars;
    }

    /** Adds a source, and a program that calls its views: the sync one, or also that of the library. */
    Compilation usedBy(Compilation compilation, boolean withView) {
        return compilation
                .processed()
                .source("use/Service.java", """
                        package use;

                        import io.github.smartasync.SmartAsync;
                        import io.github.smartasync.SmartAsync.View;

                        /** Used. */
                        @SmartAsync(views = {View.SYNC, View.ASYNC%s})
                        public class Service {
                            /** Made by the program. */
                            public Service() {}
                            %s
                            public String plain() { return "plain"; }
                            static java.util.concurrent.Flow.Publisher<String> none() {
                                return subscriber -> subscriber.onSubscribe(new java.util.concurrent.Flow.Subscription() {
                                    @Override public void request(long n) {
                                        subscriber.onNext("many");
                                        subscriber.onComplete();
                                    }
                                    @Override public void cancel() {}
                                });
                            }
                        }
                        """.formatted(withView ? ", View." + this : "", methods))
                .source("use/Use.java", """
                        package use;

                        /** Uses. */
                        public class Use implements Runnable {
                            /** Made by the test. */
                            public Use() {}
                            @Override
                            public void run() {
                                ServiceSync sync = ServiceSync.of(new Service());
                                check("one", sync.one());
                                check("one", ServiceAsync.of(new Service()).one().join());
                                try (java.util.stream.Stream<String> values = sync.many()) {
                                    check("many", values.findFirst().get());
                                }
                                %s
                            }
                            private static void check(String expected, String actual) {
                                if (!expected.equals(actual)) {
                                    throw new AssertionError(actual);
                                }
                            }
                        }
                        """.formatted(withView ? use : ""));
    }
}
