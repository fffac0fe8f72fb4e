package goldens.future_for_type_variable;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Source<R> {
    R get(String key);
}
