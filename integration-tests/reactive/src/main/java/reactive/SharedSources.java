package reactive;

import io.github.smartasync.SmartAsync;
import java.io.IOException;

/** The same, whose callers share what it returns, so that no call of a view ends it. */
@SmartAsync(failsWith = IOException.class, abandon = true)
public class SharedSources extends Sources {}
