package io.github.smartasync.spring;

import io.github.smartasync.SmartAsync;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Sources of the tests here. They are compiled with {@code -Asmartasync.beans=spring}. */
public final class Shop {

    private Shop() {}

    @SmartAsync
    static class Prices {

        private final String name;

        Prices() {
            this("only");
        }

        Prices(String name) {
            this.name = name;
        }

        public String name() {
            return name;
        }
    }

    /** With transactions, so behind a proxy that is a subclass. */
    @SmartAsync
    @Transactional
    static class Orders {

        public boolean isTransactional() {
            return TransactionSynchronizationManager.isActualTransactionActive();
        }
    }

    /** With transactions, so behind a proxy of the JDK. */
    @SmartAsync
    public interface Invoices {

        boolean isTransactional();
    }

    @Transactional
    static class StoredInvoices implements Invoices {

        @Override
        public boolean isTransactional() {
            return TransactionSynchronizationManager.isActualTransactionActive();
        }
    }

    @SmartAsync
    static class Repository<T> {

        private final String table;

        Repository(String table) {
            this.table = table;
        }

        public String table() {
            return table;
        }

        public List<T> all() {
            return List.of();
        }
    }

    @SmartAsync
    static class Gate implements AutoCloseable {

        static final AtomicInteger CLOSED = new AtomicInteger();

        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {
            CLOSED.incrementAndGet();
        }
    }

    interface Inventory {

        int count();
    }

    @SmartAsync(syncExtends = Inventory.class)
    static class Warehouse implements Inventory {

        @Override
        public int count() {
            return 3;
        }
    }

    /** A source that the views of another source extend. */
    @SmartAsync
    interface Named {

        String label();
    }

    @SmartAsync(syncExtends = Named.class)
    static class Label implements Named {

        @Override
        public String label() {
            return "label";
        }
    }

    @SmartAsync
    static class Ticket {

        static final AtomicInteger MADE = new AtomicInteger();

        private final int number = MADE.incrementAndGet();

        public int number() {
            return number;
        }
    }

    @Scope(value = "counted", proxyMode = ScopedProxyMode.TARGET_CLASS)
    static class ScopedPrices extends Prices {

        ScopedPrices() {
            super("scoped");
        }
    }

    /** Calls itself through its view. */
    @SmartAsync
    public static class Circle {

        private final Shop_CircleSync self;
        private final ObjectProvider<Shop_CircleAsync> later;

        Circle(@Lazy Shop_CircleSync self, ObjectProvider<Shop_CircleAsync> later) {
            this.self = self;
            this.later = later;
        }

        public int twice() {
            return self.one() + later.getObject().one().join();
        }

        public int one() {
            return 1;
        }
    }
}
