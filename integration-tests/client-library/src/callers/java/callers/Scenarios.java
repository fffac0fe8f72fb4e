package callers;

import cluster.admin.Admin;
import cluster.admin.AdminException;
import cluster.admin.Brokers;
import cluster.admin.ConflictException;
import cluster.admin.Functions;
import cluster.admin.Metrics;
import cluster.admin.Namespaces;
import cluster.admin.NotFoundException;
import cluster.admin.SchemaInfo;
import cluster.admin.Subscriptions;
import cluster.admin.Topics;
import cluster.admin.internal.AdminImpl;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The tests of the library: each calls both halves of its API, as callers do, and returns what it has seen. */
public final class Scenarios {

    private Scenarios() {}

    public static String tenantsComeAndGo() throws AdminException {
        try (Admin admin = new AdminImpl()) {
            admin.tenants().createTenant("shop");
            admin.tenants().createTenantAsync("bank").join();
            boolean there = admin.tenants().exists("shop");
            admin.tenants().deleteTenant("shop");
            return there + " " + admin.tenants().exists("shop") + " " + admin.tenants().getTenants();
        }
    }

    public static String aConflictIsTheLibrarysException() throws AdminException {
        try (Admin admin = new AdminImpl()) {
            admin.tenants().createTenant("shop");
            admin.tenants().createTenant("shop");
            return "created twice";
        } catch (ConflictException conflict) {
            return conflict.getMessage();
        }
    }

    public static String aFutureFailsWithTheSame() throws AdminException {
        try (Admin admin = new AdminImpl()) {
            return admin.tenants()
                    .deleteTenantAsync("shop")
                    .handle((done, failure) -> failure.getClass() + failure.getMessage())
                    .join();
        }
    }

    public static String propertiesOfNamespaces() throws AdminException {
        try (Admin admin = new AdminImpl()) {
            Namespaces namespaces = admin.namespaces();
            namespaces.createNamespace("shop/eu");
            namespaces.setRetention("shop/eu", 30);
            int minutes = namespaces.getRetention("shop/eu");
            return minutes + " " + namespaces.getProperties("shop/eu") + " " + namespaces.getNamespaces("shop");
        }
    }

    public static String whatIsMissingIsNotFound() throws AdminException {
        try (Admin admin = new AdminImpl()) {
            return String.valueOf(admin.namespaces().getRetention("shop/eu"));
        } catch (NotFoundException missing) {
            return missing.getMessage();
        }
    }

    public static String topicsOfEachKind() throws AdminException {
        try (Admin admin = new AdminImpl()) {
            Topics topics = admin.topics();
            topics.createAll("shop/eu/orders", "shop/eu/memory-prices");
            topics.createPartitioned("shop/eu/bills", 4);
            int partitions = topics.getPartitions("shop/eu/bills");
            return topics.getList("shop/eu")
                    + " " + topics.getList("shop/eu", Topics.Kept.IN_MEMORY)
                    + " " + topics.getListAsync("shop/eu", Topics.Kept.ON_DISK).join()
                    + " " + partitions + " " + topics.getStats("shop/eu/bills");
        }
    }

    @SuppressWarnings("deprecation")
    public static String deprecatedMethodsAreStillThere() throws AdminException {
        try (Admin admin = new AdminImpl()) {
            admin.topics().create("shop/eu/orders");
            admin.topics().truncate("shop/eu/orders");
            return "" + admin.topics().exists("shop/eu/orders");
        }
    }

    public static String schemas() throws AdminException {
        try (Admin admin = new AdminImpl()) {
            admin.topics().create("orders");
            SchemaInfo schema = new SchemaInfo("orders", "string");
            admin.schemas().createSchema("orders", schema);
            boolean current = admin.schemas().isCurrent("orders", schema);
            return current + " " + admin.schemas().getSchema("orders");
        }
    }

    public static String subscriptionsCanBeMissing() throws AdminException {
        try (Admin admin = new AdminImpl()) {
            Subscriptions subscriptions = admin.subscriptions();
            admin.topics().create("orders");
            subscriptions.createSubscription("orders", "mail");
            long backlog = subscriptions.getBacklog("orders", "mail");
            return backlog + " " + subscriptions.find("orders", name -> name.endsWith("mail")) + " "
                    + subscriptions.find("orders", name -> name.isEmpty());
        }
    }

    public static String clustersAndBrokers() throws AdminException {
        try (Admin admin = new AdminImpl()) {
            admin.clusters().createCluster("west", "http://west");
            Brokers brokers = admin.brokers();
            brokers.updateConfiguration("limit", "3");
            brokers.healthcheck();
            return admin.clusters().getAddress("west") + brokers.getConfiguration() + brokers.getActiveBrokers("west");
        }
    }

    public static String genericMethods() throws AdminException {
        try (Admin admin = new AdminImpl()) {
            Functions functions = admin.functions();
            functions.createFunction("shop/eu", "echo", new byte[3]);
            String said = functions.trigger("shop/eu", "echo", "hello");
            int counted = functions.trigger("shop/eu", "echo", 5);
            return said + counted + functions.getSize("shop/eu", "echo");
        }
    }

    public static String boxesCanBeNull() throws AdminException {
        try (Admin admin = new AdminImpl()) {
            Metrics metrics = admin.metrics();
            metrics.reset();
            Long calls = metrics.getMetric("calls");
            return calls + " " + metrics.getMetric("none");
        }
    }

    public static String callersImplementTheInterfaces() throws AdminException {
        List<String> asked = new ArrayList<>();
        Metrics own = new Recorded(asked);
        return own.getMetric("calls") + " " + own.getMetricAsync("none").join() + " " + asked;
    }

    public static String aNullIsToldByName() throws AdminException {
        try (Admin admin = new AdminImpl()) {
            Functions functions = admin.functions();
            functions.createFunction("shop/eu", "echo", new byte[3]);
            return functions.trigger("shop/eu", "echo", (String) null) + admin.version();
        }
    }

    /** A caller's own, written against the interface with both halves. */
    private static final class Recorded implements Metrics {

        private final List<String> asked;

        Recorded(List<String> asked) {
            this.asked = asked;
        }

        @Override
        public java.util.Map<String, Long> getMetrics() {
            asked.add("blocking");
            return java.util.Map.of("calls", 7L);
        }

        @Override
        public CompletableFuture<java.util.Map<String, Long>> getMetricsAsync() {
            asked.add("async");
            return CompletableFuture.completedFuture(java.util.Map.of("calls", 7L));
        }

        @Override
        public void reset() {}

        @Override
        public CompletableFuture<Void> resetAsync() {
            return CompletableFuture.completedFuture(null);
        }
    }
}
