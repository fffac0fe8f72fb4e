package goldens.spring_beans;

import io.github.smartasync.SmartAsync;
import org.springframework.stereotype.Component;

@SmartAsync
@Component
class Ledger {
    public int balance() {
        return 7;
    }

    @SmartAsync
    @Component
    static class Entry {
        public String text() {
            return "entry";
        }
    }
}
