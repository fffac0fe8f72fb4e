package io.github.smartasync.threads.netty41;

import static io.github.smartasync.threads.Kinds.refused;

import com.sun.net.httpserver.HttpServer;
import io.github.smartasync.threads.Probe;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpResponseHandler;
import software.amazon.awssdk.http.async.SdkHttpContentPublisher;
import software.amazon.awssdk.http.async.SimpleSubscriber;
import software.amazon.awssdk.http.crt.AwsCrtAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;

@SuppressWarnings("FutureReturnValueIgnored") // the probe tells when it ran
class AwsThreadsTest {

    @TestFactory
    Stream<DynamicTest> clients() {
        return Stream.of(
                refused(
                        "AWS SDK, loop of the Netty client",
                        "Netty",
                        probe -> onResponse(NettyNioAsyncHttpClient.create(), probe)),
                refused(
                        "AWS SDK, callback of the CRT client",
                        "AWS CRT",
                        probe -> onResponse(AwsCrtAsyncHttpClient.create(), probe)));
    }

    private static void onResponse(SdkAsyncHttpClient client, Probe probe) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        try (client) {
            SdkHttpRequest request = SdkHttpRequest.builder()
                    .uri(URI.create("http://localhost:" + server.getAddress().getPort() + "/"))
                    .method(SdkHttpMethod.GET)
                    .build();
            client.execute(AsyncExecuteRequest.builder()
                    .request(request)
                    .requestContentPublisher(new NoContent())
                    .responseHandler(new RunOnHeaders(probe))
                    .build());
            probe.await();
        } finally {
            server.stop(0);
        }
    }

    private record RunOnHeaders(Probe probe) implements SdkAsyncHttpResponseHandler {
        @Override
        public void onHeaders(SdkHttpResponse headers) {
            probe.run();
        }

        @Override
        public void onStream(Publisher<ByteBuffer> stream) {
            stream.subscribe(new SimpleSubscriber(bytes -> {}));
        }

        @Override
        public void onError(Throwable error) {}
    }

    private static final class NoContent implements SdkHttpContentPublisher {
        @Override
        public Optional<Long> contentLength() {
            return Optional.of(0L);
        }

        @Override
        public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
            subscriber.onSubscribe(new Subscription() {
                @Override
                public void request(long count) {
                    subscriber.onComplete();
                }

                @Override
                public void cancel() {}
            });
        }
    }
}
