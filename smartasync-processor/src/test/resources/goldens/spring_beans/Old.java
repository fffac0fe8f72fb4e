package goldens.spring_beans;

import io.github.smartasync.SmartAsync;
import org.springframework.stereotype.Component;

@SmartAsync
@Component
@Deprecated(forRemoval = true)
public class Old {
    public String word() {
        return "old";
    }
}
