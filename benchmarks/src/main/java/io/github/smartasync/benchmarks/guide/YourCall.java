package io.github.smartasync.benchmarks.guide;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

// snippet:own
/** A call of yours, through its view and without it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class YourCall {

    private final Directory directory = new Directory();
    private final DirectorySync view = DirectorySync.of(directory);

    /** Through the view. */
    @Benchmark
    public String throughTheView() {
        return view.find(7);
    }

    /** By hand. */
    @Benchmark
    public String byHand() {
        return directory.find(7).join();
    }
}
// end:own
