package shop;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/** The servlet application, on a Tomcat in this process. */
final class Shop implements AutoCloseable {

    /** It tells each start and stop, and looks for leaks of applications that are redeployed, which this one never is. */
    private static final Logger LOG_OF_TOMCAT = Logger.getLogger("org.apache");

    static {
        LOG_OF_TOMCAT.setLevel(Level.SEVERE);
    }

    private final Path folder = Files.createTempDirectory("shop");
    private final Tomcat tomcat = new Tomcat();
    private final SmartAsyncRuntime runtime;

    // snippet:open
    /** Opens one that asks this warehouse, and waits for each answer no longer than the limit. */
    Shop(URI warehouse, Duration limit) throws IOException, LifecycleException {
        runtime = SmartAsyncRuntime.builder().timeout(limit).build();
        WarehouseClientSync client = WarehouseClientSync.of(new WarehouseClient(warehouse), runtime);

        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "localhost");
        Context context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "stock", new ShopServlet(client));
        context.addServletMappingDecoded("/stock", "stock");
        tomcat.start();
    }
    // end:open

    URI address() {
        return URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + "/");
    }

    @Override
    public void close() throws IOException, LifecycleException {
        tomcat.stop();
        tomcat.destroy();
        runtime.close();
        try (Stream<Path> left = Files.walk(folder)) {
            List<Path> deepestFirst = left.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
