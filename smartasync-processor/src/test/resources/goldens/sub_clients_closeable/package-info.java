/** Of the JDK's writers, ECJ knows that whoever gets one has to close it. */
@SmartAsyncFor(value = Writer.class, only = "append(char)")
package goldens.sub_clients_closeable;

import io.github.smartasync.SmartAsyncFor;
import java.io.Writer;
