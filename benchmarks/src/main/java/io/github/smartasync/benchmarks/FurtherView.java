package io.github.smartasync.benchmarks;

import io.github.smartasync.SmartAsyncFor;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.lang.reflect.Proxy;
import java.sql.ResultSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Another view of a type of nearly two hundred methods, where there is one of its kind already. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SmartAsyncFor(ResultSet.class)
public class FurtherView {

    private final SmartAsyncRuntime runtime = SmartAsyncRuntime.shared();
    private final ResultSet results = (ResultSet) Proxy.newProxyInstance(
            FurtherView.class.getClassLoader(), new Class<?>[] {ResultSet.class}, (proxy, method, arguments) -> null);

    // What is here keeps the operations, as the views of other connections do in an application.
    private final ResultSetSync firstSync = ResultSetSync.of(results, runtime);
    private final ResultSetAsync firstAsync = ResultSetAsync.of(results, runtime);

    /** One more sync view. */
    @Benchmark
    public ResultSetSync sync() {
        return ResultSetSync.of(firstSync == null ? null : results, runtime);
    }

    /** One more async view. */
    @Benchmark
    public ResultSetAsync async() {
        return ResultSetAsync.of(firstAsync == null ? null : results, runtime);
    }
}
