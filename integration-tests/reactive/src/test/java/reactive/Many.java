package reactive;

import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Observable;
import io.smallrye.mutiny.Multi;
import java.io.IOException;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import java.util.stream.Stream;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;

/** The types of many values that a source can return, each made of a {@code Flux}. */
enum Many {
    FLUX {
        @Override
        Stream<Integer> sync(SourcesSync view, Supplier<Flux<Integer>> source) throws IOException {
            return view.flux(source);
        }

        @Override
        Flow.Publisher<Integer> async(SourcesAsync view, Supplier<Flux<Integer>> source) {
            return view.flux(source);
        }
    },
    MULTI {
        @Override
        Stream<Integer> sync(SourcesSync view, Supplier<Flux<Integer>> source) throws IOException {
            return view.multi(() -> multi(source.get()));
        }

        @Override
        Flow.Publisher<Integer> async(SourcesAsync view, Supplier<Flux<Integer>> source) {
            return view.multi(() -> multi(source.get()));
        }

        private static Multi<Integer> multi(Flux<Integer> values) {
            return values == null
                    ? null
                    : Multi.createFrom().publisher(JdkFlowAdapter.publisherToFlowPublisher(values));
        }
    },
    FLOWABLE {
        @Override
        Stream<Integer> sync(SourcesSync view, Supplier<Flux<Integer>> source) throws IOException {
            return view.flowable(() -> flowable(source.get()));
        }

        @Override
        Flow.Publisher<Integer> async(SourcesAsync view, Supplier<Flux<Integer>> source) {
            return view.flowable(() -> flowable(source.get()));
        }

        private static Flowable<Integer> flowable(Flux<Integer> values) {
            return values == null ? null : Flowable.fromPublisher(values);
        }
    },
    OBSERVABLE {
        @Override
        Stream<Integer> sync(SourcesSync view, Supplier<Flux<Integer>> source) throws IOException {
            return view.observable(() -> observable(source.get()));
        }

        @Override
        Flow.Publisher<Integer> async(SourcesAsync view, Supplier<Flux<Integer>> source) {
            return view.observable(() -> observable(source.get()));
        }

        private static Observable<Integer> observable(Flux<Integer> values) {
            return values == null ? null : Observable.fromPublisher(values);
        }
    },
    PUBLISHER {
        @Override
        Stream<Integer> sync(SourcesSync view, Supplier<Flux<Integer>> source) throws IOException {
            return view.publisher(source::get);
        }

        @Override
        Flow.Publisher<Integer> async(SourcesAsync view, Supplier<Flux<Integer>> source) {
            return view.publisher(source::get);
        }
    },
    FLOW_PUBLISHER {
        @Override
        Stream<Integer> sync(SourcesSync view, Supplier<Flux<Integer>> source) throws IOException {
            return view.flow(() -> flow(source.get()));
        }

        @Override
        Flow.Publisher<Integer> async(SourcesAsync view, Supplier<Flux<Integer>> source) {
            return view.flow(() -> flow(source.get()));
        }

        private static Flow.Publisher<Integer> flow(Flux<Integer> values) {
            return values == null ? null : JdkFlowAdapter.publisherToFlowPublisher(values);
        }
    };

    /** Calls the sync view. */
    abstract Stream<Integer> sync(SourcesSync view, Supplier<Flux<Integer>> source) throws IOException;

    /** Calls the async view. */
    abstract Flow.Publisher<Integer> async(SourcesAsync view, Supplier<Flux<Integer>> source);

    /** Whether its values come as they are asked for. */
    boolean hasBackpressure() {
        return this != OBSERVABLE;
    }

    /** How the type is called. */
    String type() {
        return switch (this) {
            case FLUX -> "Flux";
            case MULTI, FLOW_PUBLISHER -> "publisher";
            case FLOWABLE -> "Flowable";
            case OBSERVABLE -> "Observable";
            case PUBLISHER -> "Publisher";
        };
    }
}
