package goldens.spring_beans;

import io.github.smartasync.SmartAsync;
import org.springframework.stereotype.Component;

@SmartAsync
@Component
public interface Inventory {
    int count(String item);
}
