package bank;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

// snippet:configuration
/** The runtime and the views of the repository, as beans. */
@Configuration(proxyBeanMethods = false)
class SmartAsyncConfiguration {

    /** Ten calls at a time, because there are ten connections. The runtime depends on these, so it is closed first. */
    @Bean
    @DependsOn("dataSource")
    SmartAsyncRuntime smartAsyncRuntime() {
        // snippet:runtime
        return SmartAsyncRuntime.builder().executor("db", 10).build();
        // end:runtime
    }

    /** For callers that may block. Spring passes in its proxy of the repository, which makes the transactions. */
    @Bean(destroyMethod = "")
    AccountRepositorySync accounts(AccountRepository repository, SmartAsyncRuntime runtime) {
        return AccountRepositorySync.of(repository, runtime);
    }

    /** For callers on event loops. */
    @Bean(destroyMethod = "")
    AccountRepositoryReactor reactorAccounts(AccountRepository repository, SmartAsyncRuntime runtime) {
        return AccountRepositoryReactor.of(repository, runtime);
    }

    /** For callers who want futures. */
    @Bean(destroyMethod = "")
    AccountRepositoryAsync asyncAccounts(AccountRepository repository, SmartAsyncRuntime runtime) {
        return AccountRepositoryAsync.of(repository, runtime);
    }
}
// end:configuration
