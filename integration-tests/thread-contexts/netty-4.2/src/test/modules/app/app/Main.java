package app;

import io.github.smartasync.runtime.CallerContext;
import io.netty.channel.DefaultEventLoop;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;

/** Prints who judged three threads, and the modules that took part. */
public final class Main {

    private Main() {}

    /** Runs. */
    public static void main(String[] arguments) throws Exception {
        ThreadFactory plain = Thread::new;
        DefaultEventLoop loop = new DefaultEventLoop(plain);
        System.out.println(loop.submit(() -> CallerContext.current().detector()).get());
        loop.shutdownGracefully();

        FutureTask<String> own = new FutureTask<>(() -> CallerContext.current().detector());
        new Thread(own, "own").start();
        System.out.println(own.get());

        System.out.println(CallerContext.current().kind());
        System.out.println(CallerContext.class.getModule() + ", " + DefaultEventLoop.class.getModule());
    }
}
