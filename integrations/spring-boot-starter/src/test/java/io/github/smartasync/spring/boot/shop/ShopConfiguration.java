package io.github.smartasync.spring.boot.shop;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Sources that are no components, and transactions of nothing. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement
class ShopConfiguration {

    @Bean
    Prices north() {
        return new Prices("north");
    }

    @Bean
    @Qualifier("left")
    Prices west() {
        return new Prices("west");
    }

    @Bean
    Shelf<String> words() {
        return new Shelf<>("words");
    }

    @Bean
    Shelf<Integer> numbers() {
        return new Shelf<>("numbers");
    }

    @Bean
    @Scope("prototype")
    Ticket ticket() {
        return new Ticket();
    }

    @Bean
    PlatformTransactionManager transactionManager() {
        return new NoTransactions();
    }

    static class NoTransactions extends AbstractPlatformTransactionManager {

        private static final long serialVersionUID = 1;

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
