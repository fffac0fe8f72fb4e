package goldens.diamond;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Document extends Readable, Loadable {}
