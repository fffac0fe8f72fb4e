package goldens.spring_beans;

import io.github.smartasync.SmartAsync;

/** Shows no container, so its views are no beans. */
@SmartAsync
public class Plain {
    public String word() {
        return "plain";
    }
}
