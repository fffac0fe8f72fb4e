package io.github.smartasync.threads.netty41;

import static io.github.smartasync.threads.Kinds.mayBlock;
import static io.github.smartasync.threads.Kinds.refused;

import io.github.smartasync.threads.Probe;
import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.Server;
import io.grpc.ServerBuilder;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.internal.GrpcUtil;
import io.grpc.internal.SharedResourceHolder;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.NettyServerBuilder;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@SuppressWarnings("FutureReturnValueIgnored") // the probe tells when it ran
class GrpcThreadsTest {

    private static final MethodDescriptor<InputStream, InputStream> PING =
            MethodDescriptor.<InputStream, InputStream>newBuilder()
                    .setType(MethodType.UNARY)
                    .setFullMethodName("test/ping")
                    .setRequestMarshaller(new Bytes())
                    .setResponseMarshaller(new Bytes())
                    .build();

    @TestFactory
    Stream<DynamicTest> servers() {
        return Stream.of(
                refused(
                        "gRPC server on its loop",
                        "Netty",
                        probe -> serve(
                                NettyServerBuilder.forPort(0).directExecutor(),
                                port -> NettyChannelBuilder.forAddress("localhost", port),
                                probe)),
                refused(
                        "gRPC server on its loop, with shaded Netty",
                        "Netty",
                        probe -> serve(
                                io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder.forPort(0)
                                        .directExecutor(),
                                port -> io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder.forAddress(
                                        "localhost", port),
                                probe)),
                mayBlock(
                        "gRPC default executor",
                        probe -> serve(
                                NettyServerBuilder.forPort(0),
                                port -> NettyChannelBuilder.forAddress("localhost", port),
                                probe)),
                mayBlock(
                        "gRPC default executor, with shaded Netty",
                        probe -> serve(
                                io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder.forPort(0),
                                port -> io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder.forAddress(
                                        "localhost", port),
                                probe)));
    }

    @TestFactory
    Stream<DynamicTest> timer() {
        return Stream.of(refused("gRPC timer", "gRPC", probe -> {
            ScheduledExecutorService timer = SharedResourceHolder.get(GrpcUtil.TIMER_SERVICE);
            timer.execute(probe);
            probe.await();
            SharedResourceHolder.release(GrpcUtil.TIMER_SERVICE, timer);
        }));
    }

    private static void serve(ServerBuilder<?> builder, Connector connector, Probe probe) throws Exception {
        ServerCallHandler<InputStream, InputStream> handler = (call, headers) -> {
            probe.run();
            call.close(Status.UNAVAILABLE, new Metadata());
            return new ServerCall.Listener<>() {};
        };
        Server server = builder.addService(ServerServiceDefinition.builder("test")
                        .addMethod(PING, handler)
                        .build())
                .build()
                .start();
        ManagedChannel channel = connector.to(server.getPort()).usePlaintext().build();
        ClientCall<InputStream, InputStream> call = channel.newCall(PING, CallOptions.DEFAULT);
        call.start(new ClientCall.Listener<>() {}, new Metadata());
        call.request(1);
        call.sendMessage(new ByteArrayInputStream(new byte[0]));
        call.halfClose();
        probe.await();
        channel.shutdownNow();
        server.shutdownNow();
    }

    private interface Connector {
        ManagedChannelBuilder<?> to(int port);
    }

    private static final class Bytes implements MethodDescriptor.Marshaller<InputStream> {
        @Override
        public InputStream stream(InputStream value) {
            return value;
        }

        @Override
        public InputStream parse(InputStream stream) {
            return stream;
        }
    }
}
