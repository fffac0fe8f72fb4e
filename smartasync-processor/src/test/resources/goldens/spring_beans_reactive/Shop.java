package goldens.spring_beans_reactive;

import io.github.smartasync.SmartAsync;
import io.github.smartasync.SmartAsync.View;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@SmartAsync(views = {View.SYNC, View.ASYNC, View.REACTOR})
@Component
public class Shop {
    public Mono<String> name() {
        return Mono.just("shop");
    }
}
