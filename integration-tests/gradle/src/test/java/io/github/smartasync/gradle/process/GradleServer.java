package io.github.smartasync.gradle.process;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gradle.api.internal.StartParameterInternal;
import org.gradle.api.logging.LogLevel;
import org.gradle.initialization.BuildRequestContext;
import org.gradle.initialization.DefaultBuildCancellationToken;
import org.gradle.initialization.DefaultBuildRequestContext;
import org.gradle.initialization.DefaultBuildRequestMetaData;
import org.gradle.initialization.NoOpBuildEventConsumer;
import org.gradle.internal.buildprocess.BuildProcessState;
import org.gradle.internal.classpath.ClassPath;
import org.gradle.internal.instrumentation.agent.AgentStatus;
import org.gradle.internal.logging.services.DefaultLoggingManagerFactory;
import org.gradle.internal.logging.services.LoggingServiceRegistry;
import org.gradle.internal.nativeintegration.services.NativeServices;
import org.gradle.internal.service.ServiceRegistry;
import org.gradle.internal.watch.registry.WatchMode;
import org.gradle.launcher.exec.BuildExecutor;
import org.gradle.launcher.exec.DefaultBuildActionParameters;
import org.gradle.tooling.internal.provider.action.ExecuteBuildAction;

/**
 * A JVM that runs Gradle, as its daemon does. Each line of its input is a folder, in which it runs {@code build}. Gradle
 * prints what it does, and then comes a line that says how the build ended.
 */
final class GradleServer {

    static final String SUCCEEDED = "GradleServer: succeeded";
    static final String FAILED = "GradleServer: failed";

    private GradleServer() {}

    /** Takes the folder for Gradle's caches. */
    public static void main(String[] arguments) throws IOException {
        PrintStream output = System.out; // Gradle puts its own in place
        File userHome = new File(arguments[0]);
        ServiceRegistry logging = LoggingServiceRegistry.newCommandLineProcessLogging();
        NativeServices.initializeOnDaemon(userHome, NativeServices.NativeServicesMode.DISABLED);
        logging.get(DefaultLoggingManagerFactory.class)
                .create()
                .setLevelInternal(LogLevel.INFO)
                .start();
        try (BuildProcessState process = new BuildProcessState(
                        true, AgentStatus.disabled(), ClassPath.EMPTY, logging, NativeServices.getInstance());
                BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            BuildExecutor executor = process.getServices().get(BuildExecutor.class);
            for (String folder = input.readLine(); folder != null; folder = input.readLine()) {
                output.println(build(executor, new File(folder), userHome) ? SUCCEEDED : FAILED);
            }
        }
        System.exit(0); // some threads of Gradle would stay
    }

    private static boolean build(BuildExecutor executor, File folder, File userHome) {
        StartParameterInternal start = new StartParameterInternal();
        start.setGradleUserHomeDir(userHome);
        start.setProjectDir(folder);
        start.setCurrentDir(folder);
        start.setTaskNames(List.of("classes"));
        start.setOffline(true);
        start.setLogLevel(LogLevel.INFO);
        start.setWatchFileSystemMode(WatchMode.DISABLED);
        return !executor.execute(
                        new ExecuteBuildAction(start),
                        new DefaultBuildActionParameters(
                                Map.of(), System.getenv(), folder, LogLevel.INFO, false, ClassPath.EMPTY),
                        request())
                .hasFailure();
    }

    private static BuildRequestContext request() {
        return new DefaultBuildRequestContext(
                new DefaultBuildRequestMetaData(System.currentTimeMillis()),
                new DefaultBuildCancellationToken(),
                new NoOpBuildEventConsumer());
    }
}
