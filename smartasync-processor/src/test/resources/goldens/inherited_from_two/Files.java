package goldens.inherited_from_two;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Files extends Wide<String>, Narrow<String> {}
