package bank;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

// snippet:configuration
/** The runtime and the two views of the repository, as beans. */
@Configuration(proxyBeanMethods = false)
class SmartAsyncConfiguration {

    /** Ten at a time, as many as there are connections. It depends on them, so it is closed before they are. */
    @Bean
    @DependsOn("dataSource")
    SmartAsyncRuntime smartAsyncRuntime() {
        // snippet:runtime
        return SmartAsyncRuntime.builder().executor("db", 10).build();
        // end:runtime
    }

    /** For callers that may block. The repository that Spring passes in is the one with the transactions. */
    @Bean(destroyMethod = "")
    AccountRepositorySync accounts(AccountRepository repository, SmartAsyncRuntime runtime) {
        return AccountRepositorySync.of(repository, runtime);
    }

    /** For callers on event loops. */
    @Bean(destroyMethod = "")
    AccountRepositoryAsync asyncAccounts(AccountRepository repository, SmartAsyncRuntime runtime) {
        return AccountRepositoryAsync.of(repository, runtime);
    }
}
// end:configuration
