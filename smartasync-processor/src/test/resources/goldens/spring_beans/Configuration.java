package goldens.spring_beans;

import io.github.smartasync.SmartAsyncFor;
import org.springframework.stereotype.Component;

@SmartAsyncFor(Remote.class)
@Component
class Configuration {}
