package bad.mixin_without_methods;

import io.github.smartasync.SmartAsync;

@SmartAsync(views = SmartAsync.View.MIXIN) // [SA082]
public interface Topics extends TopicsBlocking {
    String get();
}
