package reactive;

import com.google.api.core.SettableApiFuture;
import com.google.common.util.concurrent.SettableFuture;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Promise;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** The types of a single value that a source can return, each made of an {@link Origin}. */
@SuppressWarnings("FutureReturnValueIgnored") // the origin tells how it ends
enum Kind {
    MONO {
        @Override
        Integer sync(SourcesSync view, Supplier<Origin> origin) throws IOException {
            return view.mono(() -> mono(origin.get()));
        }

        @Override
        CompletableFuture<?> async(SourcesAsync view, Supplier<Origin> origin) {
            return view.mono(() -> mono(origin.get()));
        }

        private static Mono<Integer> mono(Origin origin) {
            return origin == null
                    ? null
                    : Mono.create(sink -> {
                        origin.begin();
                        sink.onDispose(origin::release);
                        origin.end.whenComplete(ended(sink::success, sink::error));
                    });
        }
    },
    UNI {
        @Override
        Integer sync(SourcesSync view, Supplier<Origin> origin) throws IOException {
            return view.uni(() -> uni(origin.get()));
        }

        @Override
        CompletableFuture<?> async(SourcesAsync view, Supplier<Origin> origin) {
            return view.uni(() -> uni(origin.get()));
        }

        private static Uni<Integer> uni(Origin origin) {
            return origin == null
                    ? null
                    : Uni.createFrom().emitter(emitter -> {
                        origin.begin();
                        emitter.onTermination(origin::release);
                        origin.end.whenComplete(ended(emitter::complete, emitter::fail));
                    });
        }
    },
    SINGLE {
        @Override
        Integer sync(SourcesSync view, Supplier<Origin> origin) throws IOException {
            return view.single(() -> single(origin.get()));
        }

        @Override
        CompletableFuture<?> async(SourcesAsync view, Supplier<Origin> origin) {
            return view.single(() -> single(origin.get()));
        }

        private static Single<Integer> single(Origin origin) {
            return origin == null
                    ? null
                    : Single.create(emitter -> {
                        origin.begin();
                        emitter.setCancellable(origin::release);
                        origin.end.whenComplete(ended(emitter::onSuccess, emitter::tryOnError));
                    });
        }
    },
    MAYBE {
        @Override
        Integer sync(SourcesSync view, Supplier<Origin> origin) throws IOException {
            return view.maybe(() -> maybe(origin.get()));
        }

        @Override
        CompletableFuture<?> async(SourcesAsync view, Supplier<Origin> origin) {
            return view.maybe(() -> maybe(origin.get()));
        }

        private static Maybe<Integer> maybe(Origin origin) {
            return origin == null
                    ? null
                    : Maybe.create(emitter -> {
                        origin.begin();
                        emitter.setCancellable(origin::release);
                        origin.end.whenComplete(ended(
                                value -> {
                                    if (value == null) {
                                        emitter.onComplete();
                                    } else {
                                        emitter.onSuccess(value);
                                    }
                                },
                                emitter::tryOnError));
                    });
        }
    },
    COMPLETABLE {
        @Override
        Integer sync(SourcesSync view, Supplier<Origin> origin) throws IOException {
            view.completable(() -> completable(origin.get()));
            return null;
        }

        @Override
        CompletableFuture<?> async(SourcesAsync view, Supplier<Origin> origin) {
            return view.completable(() -> completable(origin.get()));
        }

        private static Completable completable(Origin origin) {
            return origin == null
                    ? null
                    : Completable.create(emitter -> {
                        origin.begin();
                        emitter.setCancellable(origin::release);
                        origin.end.whenComplete(ended(value -> emitter.onComplete(), emitter::tryOnError));
                    });
        }
    },
    VERTX {
        @Override
        Integer sync(SourcesSync view, Supplier<Origin> origin) throws IOException {
            return view.vertx(() -> future(origin.get()));
        }

        @Override
        CompletableFuture<?> async(SourcesAsync view, Supplier<Origin> origin) {
            return view.vertx(() -> future(origin.get()));
        }

        private static io.vertx.core.Future<Integer> future(Origin origin) {
            if (origin == null) {
                return null;
            }
            origin.begin();
            Promise<Integer> promise = Promise.promise();
            origin.end.whenComplete(ended(promise::complete, promise::fail));
            return promise.future();
        }
    },
    GUAVA {
        @Override
        Integer sync(SourcesSync view, Supplier<Origin> origin) throws IOException {
            return view.guava(() -> future(origin.get()));
        }

        @Override
        CompletableFuture<?> async(SourcesAsync view, Supplier<Origin> origin) {
            return view.guava(() -> future(origin.get()));
        }

        private static SettableFuture<Integer> future(Origin origin) {
            if (origin == null) {
                return null;
            }
            origin.begin();
            SettableFuture<Integer> future = SettableFuture.create();
            future.addListener(() -> releaseIfCancelled(future, origin), Runnable::run);
            origin.end.whenComplete(ended(future::set, future::setException));
            return future;
        }
    },
    GOOGLE {
        @Override
        Integer sync(SourcesSync view, Supplier<Origin> origin) throws IOException {
            return view.google(() -> future(origin.get()));
        }

        @Override
        CompletableFuture<?> async(SourcesAsync view, Supplier<Origin> origin) {
            return view.google(() -> future(origin.get()));
        }

        private static SettableApiFuture<Integer> future(Origin origin) {
            if (origin == null) {
                return null;
            }
            origin.begin();
            SettableApiFuture<Integer> future = SettableApiFuture.create();
            future.addListener(() -> releaseIfCancelled(future, origin), Runnable::run);
            origin.end.whenComplete(ended(future::set, future::setException));
            return future;
        }
    };

    /** Calls the sync view; the source asks for its origin when it is called, and gets what that throws. */
    abstract Integer sync(SourcesSync view, Supplier<Origin> origin) throws IOException;

    /** Calls the async view. */
    abstract CompletableFuture<?> async(SourcesAsync view, Supplier<Origin> origin);

    /** Whether a value can be missing; {@code Completable} has none at all. */
    boolean canBeEmpty() {
        return this != SINGLE;
    }

    boolean hasValues() {
        return this != COMPLETABLE;
    }

    /** Vert.x has no cancel. */
    boolean canBeCancelled() {
        return this != VERTX;
    }

    /** Whether it is called once and shared by all who hold it, instead of running for each subscription. */
    boolean isHot() {
        return switch (this) {
            case VERTX, GUAVA, GOOGLE -> true;
            case MONO, UNI, SINGLE, MAYBE, COMPLETABLE -> false;
        };
    }

    private static void releaseIfCancelled(Future<?> future, Origin origin) {
        if (future.isCancelled()) {
            origin.release();
        }
    }

    private static BiConsumer<Integer, Throwable> ended(Consumer<Integer> value, Consumer<Throwable> failure) {
        return (result, thrown) -> {
            if (thrown != null) {
                failure.accept(thrown);
            } else {
                value.accept(result);
            }
        };
    }
}
