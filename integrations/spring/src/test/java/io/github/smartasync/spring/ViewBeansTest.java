package io.github.smartasync.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.spring.Shop.Gate;
import io.github.smartasync.spring.Shop.Inventory;
import io.github.smartasync.spring.Shop.Prices;
import io.github.smartasync.spring.Shop.Repository;
import io.github.smartasync.spring.Shop.Ticket;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.context.annotation.Scope;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.context.support.SimpleThreadScope;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** What beans the views are, in a context that is started as applications start theirs. */
abstract class ViewBeansTest {

    /** A context with these configurations, components and markers, started. */
    abstract GenericApplicationContext start(Class<?>... components);

    @Test
    void viewsAreInjectedByTypeAndMarkersAreNoBeans() {
        try (var context = start(Shop_PricesBeans.class, Prices.class, User.class)) {
            assertThat(context.getBean(User.class).sync.name()).isEqualTo("only");
            assertThat(context.getBean(User.class).async.name().join()).isEqualTo("only");
            assertThat(context.getBeanNamesForAnnotation(ViewBeans.class)).isEmpty();
        }
    }

    record User(Shop_PricesSync sync, Shop_PricesAsync async) {}

    @Test
    void viewsCallAProxyThatIsASubclass() {
        try (var context = start(Shop_OrdersBeans.class, Shop.Orders.class, Transactions.class)) {
            assertThat(context.getBean(Shop_OrdersSync.class).isTransactional()).isTrue();
            assertThat(context.getBean(Shop_OrdersAsync.class).isTransactional().join())
                    .isTrue();
        }
    }

    @Test
    void viewsCallAProxyOfTheJdk() {
        try (var context = start(Shop_InvoicesBeans.class, Shop.StoredInvoices.class, Transactions.class)) {
            assertThat(context.getBean(Shop.Invoices.class)).isNotInstanceOf(Shop.StoredInvoices.class);
            assertThat(context.getBean(Shop_InvoicesSync.class).isTransactional())
                    .isTrue();
            assertThat(context.getBean(Shop_InvoicesAsync.class)
                            .isTransactional()
                            .join())
                    .isTrue();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    static class Transactions {

        @Bean
        PlatformTransactionManager transactionManager() {
            return new NoTransactions();
        }
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

    @Test
    void eachOfSeveralSourcesHasViewsWithItsQualifiers() {
        try (var context = start(Shop_PricesBeans.class, Several.class, SeveralUser.class)) {
            SeveralUser user = context.getBean(SeveralUser.class);

            assertThat(user.byName.name()).isEqualTo("north");
            assertThat(user.byParameter.name()).isEqualTo("south");
            assertThat(user.byQualifier.name().join()).isEqualTo("west");
            assertThat(user.byAnnotation.name()).isEqualTo("east");
            assertThat(user.all)
                    .extracting(Shop_PricesSync::name)
                    .containsExactlyInAnyOrder("north", "south", "west", "east");
            assertThat(context.getBeanNamesForType(Shop_PricesSync.class))
                    .containsExactlyInAnyOrder("northSync", "southSync", "westSync", "eastSync");
        }
    }

    @Test
    void amongSeveralSourcesAnInjectionThatDoesNotSayWhichFails() {
        try (var context = start(Shop_PricesBeans.class, Several.class)) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> context.getBean(Shop_PricesSync.class)))
                    .isInstanceOf(NoUniqueBeanDefinitionException.class);
        }
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Qualifier
    @interface Region {

        String value();

        int number();
    }

    @Configuration(proxyBeanMethods = false)
    static class Several {

        @Bean
        Prices north() {
            return new Prices("north");
        }

        @Bean
        Prices south() {
            return new Prices("south");
        }

        @Bean
        @Qualifier("left")
        Prices west() {
            return new Prices("west");
        }

        @Bean
        @Region(value = "right", number = 2)
        Prices east() {
            return new Prices("east");
        }
    }

    static class SeveralUser {

        final Shop_PricesSync byName;
        final Shop_PricesSync byParameter;
        final Shop_PricesAsync byQualifier;
        final Shop_PricesSync byAnnotation;
        final List<Shop_PricesSync> all;

        SeveralUser(
                @Qualifier("north") Shop_PricesSync byName,
                Shop_PricesSync southSync,
                @Qualifier("left") Shop_PricesAsync byQualifier,
                @Region(value = "right", number = 2) Shop_PricesSync byAnnotation,
                List<Shop_PricesSync> all) {
            this.byName = byName;
            this.byParameter = southSync;
            this.byQualifier = byQualifier;
            this.byAnnotation = byAnnotation;
            this.all = all;
        }
    }

    @Test
    void theViewOfThePrimarySourceIsTheOneForThoseWhoDoNotSayWhich() {
        try (var context = start(Shop_PricesBeans.class, OnePrimary.class, User.class)) {
            assertThat(context.getBean(User.class).sync.name()).isEqualTo("first");
            assertThat(context.getBean(User.class).async.name().join()).isEqualTo("first");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OnePrimary {

        @Bean
        @Primary
        Prices first() {
            return new Prices("first");
        }

        @Bean
        Prices second() {
            return new Prices("second");
        }
    }

    @Test
    void viewsOfGenericSourcesAreInjectedByTheirTypeArguments() {
        try (var context = start(Shop_RepositoryBeans.class, Repositories.class, RepositoryUser.class)) {
            assertThat(context.getBean(RepositoryUser.class).texts.table()).isEqualTo("texts");
            assertThat(context.getBean(RepositoryUser.class).numbers.table().join())
                    .isEqualTo("numbers");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Repositories {

        @Bean
        Repository<String> strings() {
            return new Repository<>("texts");
        }

        @Bean
        Repository<Integer> integers() {
            return new Repository<>("numbers");
        }
    }

    record RepositoryUser(Shop_RepositorySync<String> texts, Shop_RepositoryAsync<Integer> numbers) {}

    @Test
    void eachViewOfAPrototypeHasItsOwnSource() {
        try (var context = start(Shop_TicketBeans.class, Prototypes.class)) {
            assertThat(context.getBean(Shop_TicketSync.class).number())
                    .isNotEqualTo(context.getBean(Shop_TicketSync.class).number());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Prototypes {

        @Bean
        @Scope("prototype")
        Ticket ticket() {
            return new Ticket();
        }
    }

    @Test
    void aViewOfAScopedProxyIsOneBeanThatCallsTheProxy() {
        try (var context = start(Shop_PricesBeans.class, Shop.ScopedPrices.class, ThreadScope.class)) {
            assertThat(context.getBeanNamesForType(Shop_PricesSync.class)).hasSize(1);
            assertThat(context.getBeanFactory().isSingleton(context.getBeanNamesForType(Shop_PricesSync.class)[0]))
                    .isTrue();
            assertThat(context.getBean(Shop_PricesSync.class).name()).isEqualTo("scoped");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class ThreadScope {

        @Bean
        static org.springframework.beans.factory.config.CustomScopeConfigurer scopes() {
            var scopes = new org.springframework.beans.factory.config.CustomScopeConfigurer();
            scopes.addScope("counted", new SimpleThreadScope());
            return scopes;
        }
    }

    @Test
    void withoutASourceThereIsNoViewAndNothingFails() {
        try (var context = start(Shop_PricesBeans.class, Absent.class)) {
            assertThat(context.getBeanNamesForType(Shop_PricesSync.class)).isEmpty();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Absent {

        @Bean
        @Profile("elsewhere")
        Prices prices() {
            return new Prices();
        }
    }

    @Test
    void whereAViewExtendsAnInterfaceOfTheSourceTheSourceComesFirst() {
        try (var context = start(Shop_WarehouseBeans.class, Shop.Warehouse.class, InventoryUser.class)) {
            InventoryUser user = context.getBean(InventoryUser.class);

            assertThat(user.inventory).isInstanceOf(Shop.Warehouse.class);
            assertThat(user.view.count()).isEqualTo(3);
            assertThat(user.all).hasSize(2);
        }
    }

    record InventoryUser(Inventory inventory, Shop_WarehouseSync view, List<Inventory> all) {}

    /** A view that extends a source is no source, and a bean with two such sources has the views of the nearest only. */
    @Test
    void aBeanOfTwoSourcesHasEachViewOnce() {
        try (var context = start(Shop_NamedBeans.class, Shop_LabelBeans.class, Shop.Label.class)) {
            assertThat(context.getBean(Shop_NamedSync.class).label()).isEqualTo("label");
            assertThat(context.getBean(Shop_NamedAsync.class).label().join()).isEqualTo("label");
            assertThat(context.getBeansOfType(Shop_NamedSync.class)).hasSize(1);
            assertThat(context.getBeansOfType(Shop_LabelAsync.class)).hasSize(1);
        }
    }

    @Test
    void aSourceIsClosedOnce() {
        int before = Gate.CLOSED.get();
        try (var context = start(Shop_GateBeans.class, Gate.class)) {
            assertThat(context.getBean(Shop_GateSync.class).isOpen()).isTrue();
            assertThat(context.getBean(Shop_GateAsync.class).isOpen().join()).isTrue();
        }

        assertThat(Gate.CLOSED.get() - before).isEqualTo(1);
    }

    @Test
    void aViewThatTheApplicationDefinesIsTheOnlyOne() {
        try (var context = start(Shop_PricesBeans.class, Prices.class, OwnView.class)) {
            assertThat(context.getBeanNamesForType(Shop_PricesSync.class)).containsExactly("own");
            assertThat(context.getBeanNamesForType(Shop_PricesAsync.class)).hasSize(1);
        }
    }

    @Test
    void amongSeveralAViewThatTheApplicationDefinesComesFirst() {
        try (var context = start(Shop_PricesBeans.class, OnePrimary.class, OwnView.class)) {
            assertThat(context.getBean(Shop_PricesSync.class).name()).isEqualTo("mine");
            assertThat(context.getBeanNamesForType(Shop_PricesSync.class)).hasSize(3);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnView {

        @Bean
        Shop_PricesSync own() {
            return () -> "mine";
        }
    }

    @Test
    void aLazySourceIsMadeWhenAViewIsFirstWanted() {
        int before = Ticket.MADE.get();
        try (var context = start(Shop_TicketBeans.class, LazyTicket.class)) {
            assertThat(Ticket.MADE.get()).isEqualTo(before);

            context.getBean(Shop_TicketSync.class).number();

            assertThat(Ticket.MADE.get()).isEqualTo(before + 1);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class LazyTicket {

        @Bean
        @Lazy
        Ticket ticket() {
            return new Ticket();
        }
    }

    @Test
    void aSourceCanHaveItsOwnViewsLater() {
        try (var context = start(Shop_CircleBeans.class, Shop.Circle.class)) {
            assertThat(context.getBean(Shop.Circle.class).twice()).isEqualTo(2);
        }
    }

    @Test
    void viewsRunOnTheRuntimeThatIsABean() {
        AtomicInteger offloads = RuntimeOfTheTest.OFFLOADS;
        int before = offloads.get();
        try (var context = start(Shop_PricesBeans.class, Prices.class, RuntimeOfTheTest.class)) {
            context.getBean(Shop_PricesAsync.class).name().join();

            assertThat(offloads.get()).isEqualTo(before + 1);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class RuntimeOfTheTest {

        static final AtomicInteger OFFLOADS = new AtomicInteger();

        @Bean
        SmartAsyncRuntime runtime() {
            Executor counting = command -> {
                OFFLOADS.incrementAndGet();
                command.run();
            };
            return SmartAsyncRuntime.builder().executor(counting).build();
        }
    }

    @Test
    void whatAFactoryBeanMakesIsASource() {
        try (var context = start(Shop_PricesBeans.class, PricesFactory.class)) {
            assertThat(context.getBean(Shop_PricesSync.class).name()).isEqualTo("made");
        }
    }

    static class PricesFactory implements FactoryBean<Prices> {

        @Override
        public Prices getObject() {
            return new Prices("made");
        }

        @Override
        public Class<?> getObjectType() {
            return Prices.class;
        }
    }

    @Test
    void aSourceThatAnotherPostProcessorDefinesLaterHasViews() {
        try (var context = start(Shop_PricesBeans.class, Late.class)) {
            assertThat(context.getBean(Shop_PricesSync.class).name()).isEqualTo("only");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Late {

        @Bean
        static BeanDefinitionRegistryPostProcessor late() {
            return new BeanDefinitionRegistryPostProcessor() {
                @Override
                public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
                    if (!registry.containsBeanDefinition("latePrices")) {
                        registry.registerBeanDefinition("latePrices", new RootBeanDefinition(Prices.class));
                    }
                }

                @Override
                public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {}
            };
        }
    }

    @Test
    void aViewKeepsItsBeanNameApartFromOthers() {
        try (var context = start(Shop_PricesBeans.class, TakenName.class)) {
            assertThat(context.getBean("pricesSync")).isEqualTo("taken");
            assertThat(context.getBean(Shop_PricesSync.class).name()).isEqualTo("only");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class TakenName {

        @Bean
        Prices prices() {
            return new Prices();
        }

        @Bean
        String pricesSync() {
            return "taken";
        }
    }
}
