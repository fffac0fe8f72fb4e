@SmartAsyncFor(CompletionService.class)
package kinds;

import io.github.smartasync.SmartAsyncFor;
import java.util.concurrent.CompletionService;
